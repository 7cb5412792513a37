import { CostsOf } from '../ui/people'

export function Page() {
  return <CostsOf dimension="tenant" title="Tenants" />
}
