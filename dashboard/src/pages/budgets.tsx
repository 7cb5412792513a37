import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { api, client, type Schemas } from '../api/client'
import { grouped, percent, shortUsd } from '../api/digits'
import { useMay } from '../api/session'
import { useAct } from '../ui/act'
import { Answer } from '../ui/answer'
import { BudgetForm } from '../ui/budget-form'
import { Failure } from '../ui/failure'
import { Bar } from '../ui/figures'
import { PageFrame } from '../ui/page'
import { DataTable, type Column } from '../ui/table'
import { Time } from '../ui/time'

type Budget = Schemas['BudgetReply']

/** Budgets, what they have spent, which alerts fired, and where they were sent. */
export function Page() {
  const mayEdit = useMay('edit')
  const [making, setMaking] = useState(false)
  const budgets = api.useQuery('get', '/v1/alerts', {})
  return (
    <PageFrame
      title="Budgets"
      actions={
        <>
          <CheckNow />
          {mayEdit && <Button size="xs" onClick={() => setMaking(!making)}>New budget</Button>}
        </>
      }
    >
      {making && <BudgetForm done={() => setMaking(false)} />}
      <Answer of={budgets} isEmpty={(data) => data.alerts.length === 0} empty="No budgets yet. A budget tells somebody, or stops calls, when spend reaches a limit.">
        {(data) => <Stack gap="sm">{data.alerts.map((budget) => <Shown key={budget.id} budget={budget} mayEdit={mayEdit} />)}</Stack>}
      </Answer>
      <Fired />
      <Channels />
    </PageFrame>
  )
}

function amount(budget: Budget, value: string): string {
  return budget.metric === 'cost_usd' ? shortUsd(value) : `${grouped(value)} ${budget.metric}`
}

function Shown({ budget, mayEdit }: { budget: Budget; mayEdit: boolean }) {
  const switchIt = useAct(() => client.PATCH('/v1/alerts/{alert_id}', { params: { path: { alert_id: budget.id } }, body: { enabled: !budget.enabled } }))
  const remove = useAct(() => client.DELETE('/v1/alerts/{alert_id}', { params: { path: { alert_id: budget.id } } }))
  const scope = budget.each ? `each ${budget.each}` : budget.scope_value ? `${budget.scope} ${budget.scope_value}` : budget.scope
  return (
    <Card withBorder>
      <Group justify="space-between">
        <div>
          <Title order={2} size="h5" className="value">{budget.name}</Title>
          <Text size="sm" c="dimmed" className="value">
            {scope}, {budget.period}, {budget.timezone}; {budget.enforce === 'observe' ? 'only tells' : `enforces: ${budget.enforce}`}
          </Text>
        </div>
        <Group gap="xs">
          {!budget.enabled && <Badge variant="default">off</Badge>}
          {mayEdit && <Button size="compact-sm" variant="default" onClick={() => switchIt.mutate()}>{budget.enabled ? 'Turn off' : 'Turn on'}</Button>}
          {mayEdit && <Button size="compact-sm" variant="default" onClick={() => remove.mutate()}>Delete</Button>}
        </Group>
      </Group>
      <Text size="sm" mt="xs">
        {amount(budget, budget.current_spend_usd)} of {amount(budget, budget.limit_in_force_usd)} ({percent(budget.spent_ratio)})
        {budget.forecast_usd !== null && `, forecast ${amount(budget, budget.forecast_usd)}`}
        {budget.reserved_usd !== '0' && `, held by running calls ${amount(budget, budget.reserved_usd)}`}
        {budget.coverage.unpriced !== '0' && `; ${grouped(budget.coverage.unpriced)} unpriced events are not in it`}
      </Text>
      <Bar ratio={budget.spent_ratio} label={`${budget.name}: ${percent(budget.spent_ratio)} used`} />
      {budget.top_subjects.length > 0 && (
        <Text size="sm" mt={4} className="value">
          Most: {budget.top_subjects.slice(0, 3).map((each) => `${each.subject} ${amount(budget, each.spend_usd)}`).join(', ')}
        </Text>
      )}
      {budget.warnings.map((warning) => <Text key={warning} size="sm">⚠ {warning}</Text>)}
      <Failure of={switchIt.error ?? remove.error} />
    </Card>
  )
}

function CheckNow() {
  const check = useAct(() => client.POST('/v1/alerts/check'))
  const said = check.data?.data
  return (
    <>
      {said && <Text size="sm" role="status">{said.triggered_count} of {said.checked} reached</Text>}
      <Button size="xs" variant="default" onClick={() => check.mutate()}>Check now</Button>
    </>
  )
}

function Fired() {
  const history = api.useQuery('get', '/v1/alerts/history', { params: { query: { limit: '25' } } })
  return (
    <>
      <Title order={2} size="h4">Alerts that fired</Title>
      <Answer of={history} isEmpty={(data) => data.history.length === 0} empty="None so far.">
        {(data) => <DataTable label="Alerts" rows={data.history} columns={ALERTS} rowKey={(row) => row.id} />}
      </Answer>
    </>
  )
}

const ALERTS: Column<Schemas['FiredAlert']>[] = [
  { head: 'When', cell: (row) => <Time at={row.created_at} />, csv: (row) => row.created_at },
  { head: 'Budget', cell: (row) => row.alert_name, csv: (row) => row.alert_name },
  { head: 'What', cell: (row) => row.type, csv: (row) => row.type },
  { head: 'Subject', cell: (row) => row.subject ?? row.scope_value ?? '–', csv: (row) => row.subject },
  { head: 'Threshold', number: true, cell: (row) => (row.threshold === null ? '–' : percent(row.threshold)), csv: (row) => row.threshold },
  { head: 'Spend', number: true, cell: (row) => shortUsd(row.spend_usd), csv: (row) => row.spend_usd },
  { head: 'Limit', number: true, cell: (row) => shortUsd(row.threshold_usd), csv: (row) => row.threshold_usd },
]

function Channels() {
  const mayAdmin = useMay('admin')
  const channels = api.useQuery('get', '/v1/channels', {})
  const test = useAct((id: string) => client.POST('/v1/channels/{channel_id}/test', { params: { path: { channel_id: id } } }))
  return (
    <>
      <Title order={2} size="h4">Channels</Title>
      <Failure of={test.error} />
      <Answer of={channels} isEmpty={(data) => data.channels.length === 0} empty="No channels: alerts are only shown here. POST /v1/channels makes one.">
        {(data) => (
          <DataTable
            label="Channels"
            rows={data.channels}
            rowKey={(row) => row.id}
            columns={[
              { head: 'Name', cell: (row) => row.name, csv: (row) => row.name },
              { head: 'Type', cell: (row) => row.type, csv: (row) => row.type },
              { head: 'To', cell: (row) => row.url ?? row.to ?? '–', csv: (row) => row.url ?? row.to },
              { head: 'Failing since', cell: (row) => <Time at={row.failing_since} />, csv: (row) => row.failing_since },
              { head: 'Test', cell: (row) => mayAdmin && <Button size="compact-sm" variant="default" onClick={() => test.mutate(row.id)}>Send a test</Button> },
            ]}
          />
        )}
      </Answer>
    </>
  )
}
