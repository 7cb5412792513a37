import { CostsOf } from '../ui/people'

export function Page() {
  return <CostsOf dimension="user_id" title="Users" />
}
