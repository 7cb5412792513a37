import { Badge, Group, Switch } from '@mantine/core'
import { keepPreviousData } from '@tanstack/react-query'
import { api, type Schemas } from '../api/client'
import { duration } from '../api/digits'
import { questionOf, useUrl } from '../api/url'
import { Answer } from '../ui/answer'
import { Count, Usd } from '../ui/figures'
import { Filters } from '../ui/filters'
import { PageFrame } from '../ui/page'
import { ReceiptDrawer } from '../ui/receipt'
import { DataTable, type Column } from '../ui/table'
import { Time } from '../ui/time'

const LIVE_MS = 2_000
type Event = Schemas['Event']

/** Single calls, newest first: live while the switch is on, and each with its receipt. */
export function Page() {
  const { state, change } = useUrl()
  const live = state.live === 'yes' && state.cursor === undefined
  const query = { ...questionOf(state), limit: '50', ...(state.cursor ? { cursor: state.cursor } : {}) }
  const events = api.useQuery(
    'get',
    '/v1/events',
    { params: { query } },
    { refetchInterval: live ? LIVE_MS : false, placeholderData: keepPreviousData },
  )
  return (
    <PageFrame
      title="Events"
      ranged
      actions={
        <Switch
          label="Live"
          checked={live}
          onChange={(event) => change({ live: event.currentTarget.checked ? 'yes' : null })}
        />
      }
    >
      <Filters />
      <Answer of={events} isEmpty={(data) => data.events.length === 0}>
        {(data) => (
          <DataTable label="Events" rows={data.events} columns={COLUMNS} rowKey={(row) => row.event_id} next={data.next_cursor} />
        )}
      </Answer>
      <ReceiptDrawer />
    </PageFrame>
  )
}

const COLUMNS: Column<Event>[] = [
  { head: 'Time', cell: (row) => <Opens event={row} />, csv: (row) => row.timestamp },
  { head: 'Model', cell: (row) => `${row.provider} / ${row.model}`, csv: (row) => `${row.provider}/${row.model}` },
  { head: 'Feature', cell: (row) => row.feature ?? '–', csv: (row) => row.feature },
  { head: 'Team', cell: (row) => row.team ?? '–', csv: (row) => row.team },
  { head: 'User', cell: (row) => row.user_id ?? '–', csv: (row) => row.user_id },
  { head: 'Status', cell: (row) => <Status event={row} />, csv: (row) => row.status_code },
  { head: 'Input', number: true, cell: (row) => <Count of={row.input_tokens} />, csv: (row) => row.input_tokens },
  { head: 'Output', number: true, cell: (row) => <Count of={row.output_tokens} />, csv: (row) => row.output_tokens },
  { head: 'Latency', number: true, cell: (row) => (row.latency_ms === null ? '–' : duration(row.latency_ms)), csv: (row) => row.latency_ms },
  { head: 'Cost', number: true, cell: (row) => <Usd of={row.cost_usd} />, csv: (row) => row.cost_usd },
  { head: 'Id', cell: (row) => <code>{row.event_id}</code>, csv: (row) => row.event_id },
]

function Opens({ event }: { event: Event }) {
  const { change, state } = useUrl()
  return (
    <button type="button" className="link" onClick={() => change({ receipt: event.event_id, cursor: state.cursor ?? null })}>
      <Time at={event.timestamp} seconds />
    </button>
  )
}

function Status({ event }: { event: Event }) {
  const failed = event.error_type !== null || Number(event.status_code ?? '200') >= 400
  return (
    <Group gap={4}>
      {failed ? <Badge color="red" variant="outline" c="var(--mantine-color-text)" tt="none">{event.error_type ?? event.status_code}</Badge> : (event.status_code ?? '–')}
    </Group>
  )
}
