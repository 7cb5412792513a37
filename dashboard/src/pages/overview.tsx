import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client'
import { percent, shortUsd } from '../api/digits'
import { narrowed, useUrl } from '../api/url'
import { Series } from '../charts/series'
import { Answer, Empty } from '../ui/answer'
import { dimensionOf, shownValue } from '../ui/dimensions'
import { Bar, Change, Count, Tile, Unpriced, Usd } from '../ui/figures'
import { PageFrame } from '../ui/page'
import { DataTable } from '../ui/table'
import { Time } from '../ui/time'

const TICKER_MS = 5_000

/** What is spent, what it will be, why it changed, and which budgets are near their limits. */
export function Page() {
  const { state } = useUrl()
  return (
    <PageFrame
      title="Overview"
      lead="This month so far, beside the same days of the last one"
      ranged
      actions={<Button size="xs" variant="default" className="no-print" onClick={() => window.print()}>Print</Button>}
    >
      <Tiles timezone={state.timezone ?? 'UTC'} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <SpendByFeature />
        <Drivers />
        <Budgets />
        <Ticker />
      </SimpleGrid>
    </PageFrame>
  )
}

function Tiles({ timezone }: { timezone: string }) {
  const today = api.useQuery('get', '/v1/costs/summary', { params: { query: { period: 'today', compare: 'previous', timezone } } })
  const month = api.useQuery('get', '/v1/costs/summary', { params: { query: { period: 'this_month', compare: 'previous', timezone } } })
  const forecast = api.useQuery('get', '/v1/costs/forecast', { params: { query: { period: 'this_month', timezone } } })
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <Answer of={today} height={96}>
        {(data) => (
          <Tile label="Today" value={<Usd of={data.total_cost_usd} />}>
            <Change ratio={data.change_ratio} usd={data.change_usd} /> on yesterday by now
          </Tile>
        )}
      </Answer>
      <Answer of={month} height={96}>
        {(data) => (
          <Tile label="Month to date" value={<Usd of={data.total_cost_usd} />}>
            <Change ratio={data.change_ratio} usd={data.change_usd} /> on last month by now
          </Tile>
        )}
      </Answer>
      <Answer of={forecast} height={96}>
        {(data) => (
          <Tile label="Forecast of the month" value={data.forecast_usd === null ? '–' : <Usd of={data.forecast_usd} />}>
            {data.low_usd === null || data.high_usd === null
              ? 'not enough history yet'
              : `${shortUsd(data.low_usd)} to ${shortUsd(data.high_usd)}, ${percent(data.confidence)} sure`}
          </Tile>
        )}
      </Answer>
      <Answer of={month} height={96}>
        {(data) => (
          <Tile label="Events this month" value={<Count of={data.event_count} />}>
            <Unpriced events={data.coverage.unpriced} /> {data.coverage.unpriced === '0' && 'all have a price'}
          </Tile>
        )}
      </Answer>
    </SimpleGrid>
  )
}

function SpendByFeature() {
  const { state } = useUrl()
  const query = { ...narrowed(state, {}), group_by: ['feature' as const], interval: 'day' as const, limit: '8' }
  const series = api.useQuery('get', '/v1/costs/timeseries', { params: { query } })
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">Spend by feature</Title>
      <Answer of={series} isEmpty={(data) => data.data.length === 0} empty={<Start />} height={260}>
        {(data) => (
          <Series
            label="Spend by feature and day"
            write={shortUsd}
            points={data.data.map((point) => ({
              at: point.bucket ?? '',
              name: shownValue(dimensionOf(point, 'feature')),
              value: point.cost_usd,
            }))}
          />
        )}
      </Answer>
    </Card>
  )
}

function Start() {
  return <>No events yet. <Link to="/start">Send the first one</Link>, or run <code>make demo</code>.</>
}

function Drivers() {
  const { state } = useUrl()
  const query = { ...narrowed(state, {}), group_by: ['feature' as const, 'model' as const], compare: 'previous' as const, limit: '8' }
  const summary = api.useQuery('get', '/v1/costs/summary', { params: { query } })
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">What drove it</Title>
      <Answer of={summary} isEmpty={(data) => data.summary.length === 0}>
        {(data) => (
          <DataTable
            label="What drove the change"
            rows={data.summary}
            rowKey={(_, index) => String(index)}
            columns={[
              { head: 'Feature', cell: (row) => shownValue(dimensionOf(row, 'feature')), csv: (row) => dimensionOf(row, 'feature') },
              { head: 'Model', cell: (row) => shownValue(dimensionOf(row, 'model')), csv: (row) => dimensionOf(row, 'model') },
              { head: 'Cost', number: true, cell: (row) => <Group gap={4} justify="flex-end"><Unpriced events={row.unpriced_events} /><Usd of={row.total_cost_usd} /></Group>, csv: (row) => row.total_cost_usd },
              { head: 'Change', number: true, cell: (row) => <Change ratio={row.change_ratio} usd={row.change_usd} />, csv: (row) => row.change_usd },
            ]}
          />
        )}
      </Answer>
    </Card>
  )
}

function Budgets() {
  const budgets = api.useQuery('get', '/v1/alerts', { params: { query: { limit: '100' } } })
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">Budgets nearest their limits</Title>
      <Answer of={budgets} isEmpty={(data) => data.alerts.length === 0} empty={<>No budgets yet. <Link to="/budgets">Make one</Link>.</>}>
        {(data) => (
          <Stack gap="xs">
            {data.alerts.toSorted((a, b) => Number(b.spent_ratio) - Number(a.spent_ratio)).slice(0, 6).map((budget) => (
              <div key={budget.id}>
                <Group justify="space-between">
                  <Text size="sm" className="value">{budget.name}</Text>
                  <Text size="sm" className="number">{percent(budget.spent_ratio)} of {budget.metric === 'cost_usd' ? shortUsd(budget.limit_in_force_usd) : budget.limit_in_force_usd}</Text>
                </Group>
                <Bar ratio={budget.spent_ratio} label={`${budget.name}: ${percent(budget.spent_ratio)} used`} />
              </div>
            ))}
          </Stack>
        )}
      </Answer>
    </Card>
  )
}

function Ticker() {
  const events = api.useQuery('get', '/v1/events', { params: { query: { period: 'last_7_days', limit: '6' } } }, { refetchInterval: TICKER_MS })
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">Latest events</Title>
      <Answer of={events}>
        {(data) =>
          data.events.length === 0 ? <Empty>None in the last seven days.</Empty> : (
            <Stack gap={4}>
              {data.events.map((event) => (
                <Group key={event.event_id} justify="space-between" wrap="nowrap" gap="xs">
                  <Text size="sm" truncate><Time at={event.timestamp} seconds /> {event.model} {event.feature ?? ''}</Text>
                  <Text size="sm"><Usd of={event.cost_usd} /></Text>
                </Group>
              ))}
            </Stack>
          )
        }
      </Answer>
    </Card>
  )
}
