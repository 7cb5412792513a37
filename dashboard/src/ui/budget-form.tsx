import { Button, Card, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client, type Schemas } from '../api/client'
import { percent, shortUsd } from '../api/digits'
import { useAct } from './act'
import { Failure } from './failure'
import { formatTime } from './time'

const PERIODS = ['daily', 'weekly', 'monthly', 'quarterly'] as const
const SCOPES = ['total', 'feature', 'team', 'model', 'service', 'provider', 'user', 'tenant', 'project', 'environment'] as const

/** A new budget; what it would have done in the last weeks is shown before it is made. */
export function BudgetForm({ done }: { done: () => void }) {
  const [name, setName] = useState('')
  const [limit, setLimit] = useState('')
  const [period, setPeriod] = useState<(typeof PERIODS)[number]>('monthly')
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('total')
  const [value, setValue] = useState('')
  const body = { name, period, scope, threshold_usd: limit, ...(scope === 'total' ? {} : { scope_value: value }) }
  const preview = useMutation({ mutationFn: () => client.POST('/v1/alerts/preview', { body }) })
  const make = useAct(async () => {
    await client.POST('/v1/alerts', { body })
    done()
  })
  return (
    <Card withBorder component="form" onSubmit={(event) => { event.preventDefault(); make.mutate() }} aria-label="New budget">
      <Group align="flex-end" gap="sm">
        <TextInput label="Name" required maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput label="Limit in USD" required inputMode="decimal" pattern="[0-9]+(\.[0-9]+)?" value={limit} onChange={(event) => setLimit(event.currentTarget.value)} />
        <NativeSelect label="Period" value={period} data={[...PERIODS]} onChange={(event) => setPeriod(event.currentTarget.value as typeof period)} />
        <NativeSelect label="Of" value={scope} data={[...SCOPES]} onChange={(event) => setScope(event.currentTarget.value as typeof scope)} />
        {scope !== 'total' && <TextInput label="Which" required value={value} onChange={(event) => setValue(event.currentTarget.value)} />}
        <Button variant="default" disabled={name === '' || limit === ''} onClick={() => preview.mutate()}>Preview</Button>
        <Button type="submit">Create</Button>
      </Group>
      {preview.data?.data && <Preview of={preview.data.data} />}
      <Failure of={preview.error ?? make.error} />
    </Card>
  )
}

function Preview({ of }: { of: Schemas['BudgetPreview'] }) {
  return (
    <div role="status">
      <Text size="sm" mt="sm">In the last {of.days} days it would have fired {of.fire_count} times.</Text>
      {of.fires.slice(0, 10).map((fire, index) => (
        <Text key={index} size="sm" c="dimmed">
          {formatTime(fire.at, 'UTC')} UTC: {percent(fire.threshold)} reached with {shortUsd(fire.spend_usd)} {fire.subject ?? ''}
        </Text>
      ))}
      {of.warnings.map((warning) => <Text key={warning} size="sm">⚠ {warning}</Text>)}
    </div>
  )
}
