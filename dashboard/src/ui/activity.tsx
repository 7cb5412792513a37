import { Card, SimpleGrid, Title } from '@mantine/core'
import type { Schemas } from '../api/client'
import { duration, grouped, short } from '../api/digits'
import { Series } from '../charts/series'
import { Count, Tile, Unpriced, Usd } from './figures'
import { DataTable, type Column } from './table'
import { Time } from './time'

type Sums = Schemas['SessionRow'] | Schemas['RunRow']
type Detail = Schemas['SessionDetail'] | Schemas['RunDetail']

/** Columns that sessions and runs share. */
export const ACTIVITY_COLUMNS: Column<Sums>[] = [
  { head: 'Feature', cell: (row) => row.feature ?? '–', csv: (row) => row.feature },
  { head: 'User', cell: (row) => row.user_id ?? '–', csv: (row) => row.user_id },
  { head: 'Tenant', cell: (row) => row.tenant ?? '–', csv: (row) => row.tenant },
  { head: 'Models', cell: (row) => row.models.join(', '), csv: (row) => row.models.join(' ') },
  { head: 'Last', cell: (row) => <Time at={row.last_at} />, csv: (row) => row.last_at },
  { head: 'Took', number: true, cell: (row) => duration(row.duration_ms), csv: (row) => row.duration_ms },
  { head: 'Calls', number: true, order: 'event_count', cell: (row) => <Count of={row.event_count} />, csv: (row) => row.event_count },
  { head: 'Tokens in', number: true, cell: (row) => <Count of={row.input_tokens} />, csv: (row) => row.input_tokens },
  { head: 'Cost', number: true, order: 'cost_usd', cell: (row) => <><Unpriced events={row.coverage.unpriced} /> <Usd of={row.cost_usd} /></>, csv: (row) => row.cost_usd },
]

/** What a session or a run is made of: figures, the growth of its context, models, single calls. */
export function ActivityDetail({ of }: { of: Detail }) {
  return (
    <>
      <SimpleGrid cols={{ base: 2, md: 4 }}>
        <Tile label="Cost" value={<Usd of={of.cost_usd} />}><Unpriced events={of.coverage.unpriced} /></Tile>
        <Tile label="Calls" value={<Count of={of.event_count} />}>{grouped(of.error_count)} failed</Tile>
        <Tile label="Input tokens" value={<Count of={of.input_tokens} />}>{short(of.cached_tokens)} from caches</Tile>
        <Tile label="Took" value={duration(of.duration_ms)}><Time at={of.first_at} /></Tile>
      </SimpleGrid>
      {of.context.length > 1 && (
        <Card withBorder>
          <Title order={2} size="h4">Growth of the context</Title>
          <Series
            label="Input tokens of each turn"
            kind="line"
            write={short}
            points={of.context.map((turn) => ({ at: turn.timestamp, name: 'input tokens', value: turn.input_tokens }))}
          />
        </Card>
      )}
      <Title order={2} size="h4">By model</Title>
      <DataTable
        label="Models"
        rows={of.by_model}
        rowKey={(row) => `${row.provider}/${row.model}`}
        columns={[
          { head: 'Model', cell: (row) => `${row.provider} / ${row.model}`, csv: (row) => row.model },
          { head: 'Calls', number: true, cell: (row) => <Count of={row.event_count} />, csv: (row) => row.event_count },
          { head: 'Tokens in', number: true, cell: (row) => <Count of={row.input_tokens} />, csv: (row) => row.input_tokens },
          { head: 'Tokens out', number: true, cell: (row) => <Count of={row.output_tokens} />, csv: (row) => row.output_tokens },
          { head: 'Cost', number: true, cell: (row) => <Usd of={row.cost_usd} />, csv: (row) => row.cost_usd },
        ]}
      />
      <Title order={2} size="h4">Calls</Title>
      <DataTable label="Calls" rows={of.calls} rowKey={(row) => row.event_id} next={of.next_cursor} columns={CALLS} />
    </>
  )
}

const CALLS: Column<Detail['calls'][number]>[] = [
  { head: 'Time', cell: (row) => <Time at={row.timestamp} seconds />, csv: (row) => row.timestamp },
  { head: 'Model', cell: (row) => `${row.provider} / ${row.model}`, csv: (row) => row.model },
  { head: 'Run', cell: (row) => row.run_id ?? '–', csv: (row) => row.run_id },
  { head: 'Latency', number: true, cell: (row) => (row.latency_ms === null ? '–' : duration(row.latency_ms)), csv: (row) => row.latency_ms },
  { head: 'Input', number: true, cell: (row) => <Count of={row.input_tokens} />, csv: (row) => row.input_tokens },
  { head: 'Output', number: true, cell: (row) => <Count of={row.output_tokens} />, csv: (row) => row.output_tokens },
  { head: 'Cost', number: true, cell: (row) => <Usd of={row.cost_usd} />, csv: (row) => row.cost_usd },
]
