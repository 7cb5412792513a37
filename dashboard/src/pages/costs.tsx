import { Card, Group, NativeSelect, Switch, Text } from '@mantine/core'
import { keepPreviousData } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Schemas } from '../api/client'
import { exactUsd, shortUsd } from '../api/digits'
import { DIMENSIONS, narrowed, questionOf, useUrl, type Dimension, type State } from '../api/url'
import { Series } from '../charts/series'
import { Answer } from '../ui/answer'
import { dimensionOf, REST, shownValue } from '../ui/dimensions'
import { Change, Count, Unpriced, Usd } from '../ui/figures'
import { Filters } from '../ui/filters'
import { PageFrame } from '../ui/page'
import { DataTable, type Column } from '../ui/table'

type Row = Schemas['CostRow']

/** Spend by any two dimensions: each number leads to the events behind it. */
export function Page() {
  const { state, change } = useUrl()
  const [first, second] = groupsOf(state)
  return (
    <PageFrame title="Costs" ranged>
      <Filters />
      <Group gap="sm" align="flex-end" className="no-print">
        <Choice label="By" value={first} values={DIMENSIONS} choose={(group) => change({ group })} />
        <Choice label="and by" value={second ?? ''} values={['', ...DIMENSIONS.filter((each) => each !== first)]} choose={(group2) => change({ group2: group2 || null })} />
        <Choice label="Interval" value={state.interval ?? 'day'} values={['hour', 'day', 'week', 'month']} choose={(interval) => change({ interval })} />
        <Switch
          label="Compare with the period before"
          checked={state.compare === 'previous'}
          onChange={(event) => change({ compare: event.currentTarget.checked ? 'previous' : null })}
        />
      </Group>
      <Chart dimension={first} />
      <CostTable groups={second ? [first, second] : [first]} />
    </PageFrame>
  )
}

function groupsOf(state: State): [Dimension, Dimension | undefined] {
  const known = (name: string | undefined) => DIMENSIONS.find((each) => each === name)
  const first = known(state.group) ?? 'feature'
  const second = known(state.group2)
  return [first, second === first ? undefined : second]
}

interface ChoiceProps {
  label: string
  value: string
  values: readonly string[]
  choose: (value: string) => void
}

function Choice({ label, value, values, choose }: ChoiceProps) {
  return (
    <NativeSelect
      label={label}
      size="xs"
      value={value}
      data={values.map((each) => ({ value: each, label: each === '' ? '–' : each }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}

function Chart({ dimension }: { dimension: Dimension }) {
  const { state } = useUrl()
  const interval = (['hour', 'day', 'week', 'month'] as const).find((each) => each === state.interval) ?? 'day'
  const series = api.useQuery(
    'get',
    '/v1/costs/timeseries',
    { params: { query: { ...questionOf(state), group_by: [dimension], interval, limit: '9' } } },
    { placeholderData: keepPreviousData },
  )
  return (
    <Card withBorder>
      <Answer of={series} isEmpty={(data) => data.data.length === 0} height={260}>
        {(data) => (
          <Series
            label={`Cost by ${dimension} and ${interval}`}
            write={shortUsd}
            points={data.data.map((point) => ({
              at: point.bucket ?? '',
              name: shownValue(dimensionOf(point, dimension)),
              value: point.cost_usd,
            }))}
          />
        )}
      </Answer>
    </Card>
  )
}

function CostTable({ groups }: { groups: Dimension[] }) {
  const { state } = useUrl()
  const compare = state.compare === 'previous'
  const summary = api.useQuery(
    'get',
    '/v1/costs/summary',
    {
      params: {
        query: {
          ...questionOf(state),
          group_by: groups,
          limit: '200',
          ...(compare ? { compare: 'previous' as const } : {}),
          ...(state.order_by ? { order_by: state.order_by as '-cost_usd' } : {}),
        },
      },
    },
    { placeholderData: keepPreviousData },
  )
  return (
    <Answer of={summary} isEmpty={(data) => data.event_count === '0' && data.summary.length === 0}>
      {(data) => (
        <>
          <Group gap="xs">
            <Text>
              Total <Usd of={data.total_cost_usd} fw={600} /> <Text span size="sm" c="dimmed" className="number">({exactUsd(data.total_cost_usd)})</Text>
            </Text>
            {compare && <Text size="sm"><Change ratio={data.change_ratio} usd={data.change_usd} /> on the period before</Text>}
            <Unpriced events={data.coverage.unpriced} />
          </Group>
          <DataTable label="Costs" rows={data.summary} columns={columnsOf(groups, compare, state)} rowKey={(_, index) => String(index)} />
        </>
      )}
    </Answer>
  )
}

function columnsOf(groups: Dimension[], compare: boolean, state: State): Column<Row>[] {
  const dimensions = groups.map((name): Column<Row> => ({
    head: name,
    cell: (row) => shownValue(dimensionOf(row, name)),
    csv: (row) => dimensionOf(row, name),
  }))
  const changes: Column<Row>[] = [
    { head: 'Before', number: true, cell: (row) => <Usd of={row.previous_cost_usd ?? '0'} />, csv: (row) => row.previous_cost_usd },
    { head: 'Change', number: true, cell: (row) => <Change ratio={row.change_ratio} usd={row.change_usd} />, csv: (row) => row.change_usd },
  ]
  return [
    ...dimensions,
    { head: 'Cost', number: true, order: '-cost_usd', cell: (row) => <Cost row={row} groups={groups} state={state} />, csv: (row) => row.total_cost_usd },
    ...(compare ? changes : []),
    { head: 'Events', number: true, order: '-event_count', cell: (row) => <Count of={row.event_count} />, csv: (row) => row.event_count },
    { head: 'Input', number: true, order: '-input_tokens', cell: (row) => <Count of={row.input_tokens} />, csv: (row) => row.input_tokens },
    { head: 'Output', number: true, order: '-output_tokens', cell: (row) => <Count of={row.output_tokens} />, csv: (row) => row.output_tokens },
    { head: 'Errors', number: true, order: '-error_count', cell: (row) => <Count of={row.error_count} />, csv: (row) => row.error_count },
    { head: 'Saved by caches', number: true, cell: (row) => <Usd of={row.cache_saved_usd} />, csv: (row) => row.cache_saved_usd },
    { head: 'Unpriced', number: true, cell: (row) => <Count of={row.unpriced_events} />, csv: (row) => row.unpriced_events },
  ]
}

/** An amount that leads to its events; the row of all others has none of its own. */
function Cost({ row, groups, state }: { row: Row; groups: Dimension[]; state: State }) {
  const values = groups.map((name): [string, string | null] => [name, dimensionOf(row, name)])
  if (values.some(([, value]) => value === REST)) return <Usd of={row.total_cost_usd} />
  const filters = Object.fromEntries(values.map(([name, value]) => [name, value ?? '']))
  return <Link to="/events" search={narrowed(state, filters)}><Usd of={row.total_cost_usd} /></Link>
}
