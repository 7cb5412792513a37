import { Button, Group, Text } from '@mantine/core'
import { api, client, type Schemas } from '../api/client'
import { useAct } from '../ui/act'
import { Answer } from '../ui/answer'
import { Failure } from '../ui/failure'
import { PageFrame } from '../ui/page'
import { DataTable } from '../ui/table'
import { Time } from '../ui/time'

/** Where the gateway sends calls. */
export function Page() {
  const providers = api.useQuery('get', '/v1/providers', {})
  return (
    <PageFrame title="Providers" lead="Where the gateway sends calls">
      <Answer of={providers} isEmpty={(data) => data.providers.length === 0} empty="None yet. POST /v1/providers makes one; docs/gateway.md says how.">
        {(data) => (
          <DataTable
            label="Providers"
            rows={data.providers}
            rowKey={(row) => row.name}
            columns={[
              { head: 'Name', cell: (row) => row.name, csv: (row) => row.name },
              { head: 'Protocol', cell: (row) => row.protocol, csv: (row) => row.protocol },
              { head: 'URL', cell: (row) => row.base_url, csv: (row) => row.base_url },
              { head: 'Key', cell: (row) => (row.has_key ? 'sealed here' : 'the caller’s') },
              { head: 'Fallback', cell: (row) => row.fallback.join(', ') || '–', csv: (row) => row.fallback.join(' ') },
              { head: 'Changed', cell: (row) => <Time at={row.changed_at} />, csv: (row) => row.changed_at },
              { head: 'Check', cell: (row) => <Check of={row} /> },
            ]}
          />
        )}
      </Answer>
    </PageFrame>
  )
}

function Check({ of }: { of: Schemas['ShownProvider'] }) {
  const check = useAct(() => client.POST('/v1/providers/{name}/check', { params: { path: { name: of.name } } }))
  const said = check.data?.data
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="default" onClick={() => check.mutate()}>Check now</Button>
      {said && <Text size="sm" role="status">{said.ok ? 'answers' : (said.detail ?? `answers ${said.status ?? ''}`)}</Text>}
      <Failure of={check.error} />
    </Group>
  )
}
