import { api } from '../api/client'
import { usePathId, useUrl } from '../api/url'
import { ActivityDetail } from '../ui/activity'
import { Answer } from '../ui/answer'
import { PageFrame } from '../ui/page'

export function Page() {
  const id = usePathId()
  const { state } = useUrl()
  const query = state.cursor ? { cursor: state.cursor } : {}
  const session = api.useQuery('get', '/v1/sessions/{session_id}', { params: { path: { session_id: id }, query } })
  return (
    <PageFrame title={`Session ${id}`}>
      <Answer of={session}>{(data) => <ActivityDetail of={data} />}</Answer>
    </PageFrame>
  )
}
