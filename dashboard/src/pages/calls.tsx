import { keepPreviousData } from '@tanstack/react-query'
import { api, type Schemas } from '../api/client'
import { useUrl } from '../api/url'
import { Answer } from '../ui/answer'
import { Usd } from '../ui/figures'
import { PageFrame } from '../ui/page'
import { DataTable, type Column } from '../ui/table'
import { Time } from '../ui/time'

const LIVE_MS = 2_000

/** Calls through the gateway as they run: what was decided, what they hold, what they cost. */
export function Page() {
  const { state } = useUrl()
  const query = { limit: '50', ...(state.cursor ? { cursor: state.cursor } : {}) }
  const calls = api.useQuery('get', '/v1/calls', { params: { query } }, { refetchInterval: LIVE_MS, placeholderData: keepPreviousData })
  return (
    <PageFrame title="Live calls" lead="Of the gateway, newest first">
      <Answer of={calls} isEmpty={(data) => data.calls.length === 0} empty="No calls went through the gateway yet. Point a client's base URL at /gateway.">
        {(data) => <DataTable label="Live calls" rows={data.calls} columns={COLUMNS} rowKey={(row) => row.id} next={data.next_cursor} />}
      </Answer>
    </PageFrame>
  )
}

const COLUMNS: Column<Schemas['CallList']['calls'][number]>[] = [
  { head: 'Began', cell: (row) => <Time at={row.began_at} seconds />, csv: (row) => row.began_at },
  { head: 'State', cell: (row) => row.state, csv: (row) => row.state },
  { head: 'Model', cell: (row) => `${row.provider} / ${row.model}`, csv: (row) => `${row.provider}/${row.model}` },
  { head: 'Key', cell: (row) => row.key_id, csv: (row) => row.key_id },
  { head: 'Decision', cell: (row) => row.rejected ?? row.decision, csv: (row) => row.decision },
  { head: 'Held', number: true, cell: (row) => <Usd of={row.reserved_usd} />, csv: (row) => row.reserved_usd },
  { head: 'Estimate', number: true, cell: (row) => <Usd of={row.estimate_usd} />, csv: (row) => row.estimate_usd },
  { head: 'Cost', number: true, cell: (row) => (row.cost_usd === null ? '–' : <Usd of={row.cost_usd} />), csv: (row) => row.cost_usd },
]
