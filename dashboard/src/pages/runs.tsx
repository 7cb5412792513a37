import { keepPreviousData } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Schemas } from '../api/client'
import { questionOf, rangeOf, useUrl } from '../api/url'
import { ACTIVITY_COLUMNS } from '../ui/activity'
import { Answer } from '../ui/answer'
import { Filters } from '../ui/filters'
import { PageFrame } from '../ui/page'
import { DataTable, type Column } from '../ui/table'

type Row = Schemas['RunRow']

/** Runs of agents, the dearest first. */
export function Page() {
  const { state } = useUrl()
  const query = {
    ...questionOf(state),
    limit: '50',
    ...(state.cursor ? { cursor: state.cursor } : {}),
    ...(state.order_by ? { order_by: state.order_by as 'cost_usd' } : {}),
  }
  const runs = api.useQuery('get', '/v1/runs', { params: { query } }, { placeholderData: keepPreviousData })
  return (
    <PageFrame title="Runs" ranged>
      <Filters />
      <Answer of={runs} isEmpty={(data) => data.runs.length === 0} empty="No event here names a run_id.">
        {(data) => <DataTable label="Runs" rows={data.runs} columns={[NAME, ...ACTIVITY_COLUMNS]} rowKey={(row) => row.run_id} next={data.next_cursor} />}
      </Answer>
    </PageFrame>
  )
}

const NAME: Column<Row> = { head: 'Run', cell: (row) => <Opens id={row.run_id} />, csv: (row) => row.run_id }

function Opens({ id }: { id: string }) {
  const { state } = useUrl()
  return <Link to="/runs/$id" params={{ id }} search={rangeOf(state)}>{id}</Link>
}
