import { Alert, Badge, Button, Card, Checkbox, Code, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api, client, type Schemas } from '../api/client'
import { useAct } from '../ui/act'
import { Answer } from '../ui/answer'
import { Failure } from '../ui/failure'
import { PageFrame } from '../ui/page'
import { DataTable } from '../ui/table'
import { Time } from '../ui/time'

type Key = Schemas['Key']
const SCOPES = ['ingest', 'read', 'admin', 'gateway'] as const
type Scope = (typeof SCOPES)[number]

/** API keys: make one, rotate it, revoke it. A key is shown once, and kept nowhere. */
export function Page() {
  const keys = api.useQuery('get', '/v1/keys', {})
  const [made, setMade] = useState('')
  return (
    <PageFrame title="Keys">
      <NewKey made={setMade} />
      {made !== '' && (
        <Alert color="green" variant="outline" title="Copy this key now" role="status" withCloseButton closeButtonLabel="Hide the key" onClose={() => setMade('')}>
          <Text size="sm" mb="xs">It is shown once, and cannot be shown again.</Text>
          <Code block>{made}</Code>
        </Alert>
      )}
      <Answer of={keys} isEmpty={(data) => data.keys.length === 0} empty="No keys.">
        {(data) => (
          <DataTable
            label="Keys"
            rows={data.keys.toReversed()}
            rowKey={(row) => row.id}
            columns={[
              { head: 'Name', cell: (row) => row.name, csv: (row) => row.name },
              { head: 'Key', cell: (row) => <code>{row.prefix}</code>, csv: (row) => row.prefix },
              { head: 'Mode', cell: (row) => row.mode, csv: (row) => row.mode },
              { head: 'Scopes', cell: (row) => row.scopes.join(', '), csv: (row) => row.scopes.join(' ') },
              { head: 'Made', cell: (row) => <Time at={row.created_at} />, csv: (row) => row.created_at },
              { head: 'Last used', cell: (row) => <Time at={row.last_used_at} />, csv: (row) => row.last_used_at },
              { head: 'State', cell: (row) => <Badge variant="default" tt="none">{stateOf(row)}</Badge>, csv: stateOf },
              { head: 'Change', cell: (row) => stateOf(row) === 'active' && <Changes of={row} made={setMade} /> },
            ]}
          />
        )}
      </Answer>
    </PageFrame>
  )
}

function stateOf(key: Key): string {
  if (key.revoked_at !== null) return 'revoked'
  return key.expires_at !== null && new Date(key.expires_at) <= new Date() ? 'expired' : 'active'
}

function NewKey({ made }: { made: (key: string) => void }) {
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<Scope[]>(['ingest'])
  const make = useAct(async () => {
    const { data } = await client.POST('/v1/keys', { body: { name, scopes } })
    made(data?.key ?? '')
    setName('')
  })
  return (
    <Card withBorder component="form" aria-label="New key" onSubmit={(event) => { event.preventDefault(); make.mutate() }}>
      <Group align="flex-end">
        <TextInput label="Name" required maxLength={100} placeholder="checkout" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Checkbox.Group label="Scopes" value={scopes} onChange={(chosen) => setScopes(SCOPES.filter((each) => chosen.includes(each)))}>
          <Group gap="sm">{SCOPES.map((scope) => <Checkbox key={scope} value={scope} label={scope} />)}</Group>
        </Checkbox.Group>
        <Button type="submit" disabled={scopes.length === 0}>Make a key</Button>
      </Group>
      <Failure of={make.error} />
    </Card>
  )
}

function Changes({ of, made }: { of: Key; made: (key: string) => void }) {
  const path = { key_id: of.id }
  const rotate = useAct(async () => {
    const { data } = await client.POST('/v1/keys/{key_id}/rotate', { params: { path }, body: { overlap_seconds: '3600' } })
    made(data?.key ?? '')
  })
  const revoke = useAct(() => client.DELETE('/v1/keys/{key_id}', { params: { path } }))
  return (
    <Group gap={4}>
      <Button size="compact-sm" variant="default" title="The old secret is valid for one more hour" onClick={() => rotate.mutate()}>Rotate</Button>
      <Button size="compact-sm" variant="default" onClick={() => revoke.mutate()}>Revoke</Button>
      <Failure of={rotate.error ?? revoke.error} />
    </Group>
  )
}
