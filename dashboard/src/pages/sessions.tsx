import { keepPreviousData } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Schemas } from '../api/client'
import { questionOf, rangeOf, useUrl } from '../api/url'
import { ACTIVITY_COLUMNS } from '../ui/activity'
import { Answer } from '../ui/answer'
import { Filters } from '../ui/filters'
import { PageFrame } from '../ui/page'
import { DataTable, type Column } from '../ui/table'

type Row = Schemas['SessionRow']

/** Conversations, the dearest first. */
export function Page() {
  const { state } = useUrl()
  const query = {
    ...questionOf(state),
    limit: '50',
    ...(state.cursor ? { cursor: state.cursor } : {}),
    ...(state.order_by ? { order_by: state.order_by as 'cost_usd' } : {}),
  }
  const sessions = api.useQuery('get', '/v1/sessions', { params: { query } }, { placeholderData: keepPreviousData })
  return (
    <PageFrame title="Sessions" ranged>
      <Filters />
      <Answer of={sessions} isEmpty={(data) => data.sessions.length === 0} empty="No event here names a session_id.">
        {(data) => <DataTable label="Sessions" rows={data.sessions} columns={[NAME, ...ACTIVITY_COLUMNS]} rowKey={(row) => row.session_id} next={data.next_cursor} />}
      </Answer>
    </PageFrame>
  )
}

const NAME: Column<Row> = { head: 'Session', cell: (row) => <Opens id={row.session_id} />, csv: (row) => row.session_id }

function Opens({ id }: { id: string }) {
  const { state } = useUrl()
  return <Link to="/sessions/$id" params={{ id }} search={rangeOf(state)}>{id}</Link>
}
