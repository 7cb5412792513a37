import { keepPreviousData } from '@tanstack/react-query'
import { api, type Schemas } from '../api/client'
import { duration } from '../api/digits'
import { questionOf, useUrl } from '../api/url'
import { Answer } from '../ui/answer'
import { Count, Usd } from '../ui/figures'
import { Filters } from '../ui/filters'
import { PageFrame } from '../ui/page'
import { DataTable, type Column } from '../ui/table'
import { Time } from '../ui/time'

/** Sessions as streams of work. */
export function Page() {
  const { state } = useUrl()
  const query = { ...questionOf(state), limit: '50', ...(state.cursor ? { cursor: state.cursor } : {}) }
  const streams = api.useQuery('get', '/v1/workstreams', { params: { query } }, { placeholderData: keepPreviousData })
  return (
    <PageFrame title="Workstreams" ranged>
      <Filters />
      <Answer of={streams} isEmpty={(data) => data.workstreams.length === 0}>
        {(data) => <DataTable label="Workstreams" rows={data.workstreams} columns={COLUMNS} rowKey={(row) => row.workstream} next={data.next_cursor} />}
      </Answer>
    </PageFrame>
  )
}

const COLUMNS: Column<Schemas['Workstream']>[] = [
  { head: 'Workstream', cell: (row) => row.workstream, csv: (row) => row.workstream },
  { head: 'Feature', cell: (row) => row.feature ?? '–', csv: (row) => row.feature },
  { head: 'Models', cell: (row) => row.models.join(', '), csv: (row) => row.models.join(' ') },
  { head: 'Last', cell: (row) => <Time at={row.last_at} />, csv: (row) => row.last_at },
  { head: 'Took', number: true, cell: (row) => duration(row.duration_ms), csv: (row) => row.duration_ms },
  { head: 'Calls', number: true, cell: (row) => <Count of={row.calls} />, csv: (row) => row.calls },
  { head: 'Cost', number: true, cell: (row) => <Usd of={row.total_cost_usd} />, csv: (row) => row.total_cost_usd },
]
