import { Button, Group, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { api, client, type Schemas } from '../api/client'
import { grouped } from '../api/digits'
import { useMay } from '../api/session'
import { useAct } from '../ui/act'
import { Answer } from '../ui/answer'
import { Facts } from '../ui/facts'
import { Failure } from '../ui/failure'
import { Count } from '../ui/figures'
import { PageFrame } from '../ui/page'
import { DataTable } from '../ui/table'
import { Time } from '../ui/time'

type Organisation = Schemas['ShownOrganisation']

/** The organisation that is looked at, and what it uses of this service. */
export function Page() {
  const mayAdmin = useMay('admin')
  const organisation = api.useQuery('get', '/v1/organisation', {})
  return (
    <PageFrame title="Organisation">
      <Answer of={organisation}>
        {(data) => (
          <>
            <Facts
              of={{
                Name: data.name,
                'Time zone': data.timezone,
                Id: data.id,
                Since: <Time at={data.created_at} />,
                'Requests a minute': data.rate_limit_per_minute === null ? 'the server’s limit' : grouped(data.rate_limit_per_minute),
                'Events are kept': data.raw_retention_days === null ? 'as the server keeps them' : `${data.raw_retention_days} days`,
                'Every event needs': data.attribution_policy && `${data.attribution_policy.require.join(', ')} (${data.attribution_policy.mode})`,
              }}
            />
            {mayAdmin && <Change key={data.name + data.timezone} of={data} />}
          </>
        )}
      </Answer>
      {mayAdmin && <Usage />}
    </PageFrame>
  )
}

function Change({ of }: { of: Organisation }) {
  const [name, setName] = useState(of.name)
  const [timezone, setTimezone] = useState(of.timezone)
  const change = useAct(() => client.PATCH('/v1/organisation', { body: { name, timezone } }))
  return (
    <form aria-label="Change the organisation" onSubmit={(event) => { event.preventDefault(); change.mutate() }}>
      <Group align="flex-end">
        <TextInput label="Name" required maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput label="Time zone" required value={timezone} onChange={(event) => setTimezone(event.currentTarget.value)} />
        <Button type="submit">Save</Button>
      </Group>
      <Failure of={change.error} />
    </form>
  )
}

function Usage() {
  const usage = api.useQuery('get', '/v1/usage', { params: { query: { period: 'last_30_days', limit: '50' } } })
  return (
    <>
      <Title order={2} size="h4">What it uses of this service, in 30 days</Title>
      <Answer of={usage} isEmpty={(data) => data.usage.length === 0}>
        {(data) => (
          <DataTable
            label="Usage of the service"
            rows={data.usage}
            rowKey={(row) => `${row.day} ${row.key_id} ${row.mode}`}
            columns={[
              { head: 'Day', cell: (row) => row.day, csv: (row) => row.day },
              { head: 'Key or person', cell: (row) => row.key_id.replace(/^person:/, ''), csv: (row) => row.key_id },
              { head: 'Requests', number: true, cell: (row) => <Count of={row.requests} />, csv: (row) => row.requests },
              { head: 'Events', number: true, cell: (row) => <Count of={row.events} />, csv: (row) => row.events },
              { head: 'Bytes', number: true, cell: (row) => <Count of={row.bytes} />, csv: (row) => row.bytes },
            ]}
          />
        )}
      </Answer>
    </>
  )
}
