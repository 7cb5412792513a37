import { Badge, Button, Card, Group, List, Stack, Text, Title } from '@mantine/core'
import { api, client, type Schemas } from '../api/client'
import { grouped, percent } from '../api/digits'
import { useMay } from '../api/session'
import { questionOf, useUrl } from '../api/url'
import { useAct } from '../ui/act'
import { Answer } from '../ui/answer'
import { Failure } from '../ui/failure'
import { Count, Usd } from '../ui/figures'
import { Filters } from '../ui/filters'
import { PageFrame } from '../ui/page'
import { DataTable } from '../ui/table'

type Opportunity = Schemas['ShownOpportunity']

/** What could be saved, with its evidence, and what is saved already. No dollar is promised twice. */
export function Page() {
  const { state } = useUrl()
  const opportunities = api.useQuery('get', '/v1/savings/opportunities', { params: { query: { ...questionOf(state), limit: '50' } } })
  const realized = api.useQuery('get', '/v1/savings/realized', { params: { query: questionOf(state) } })
  return (
    <PageFrame title="Savings" ranged>
      <Filters />
      <Answer of={opportunities} isEmpty={(data) => data.opportunities.length === 0} empty="Nothing to save was found in this time range.">
        {(data) => (
          <Stack>
            <Text>Up to <Usd of={data.total_estimated_savings_usd} fw={600} /> could be saved in this time range.</Text>
            {data.opportunities.map((each) => <Shown key={each.id} of={each} />)}
          </Stack>
        )}
      </Answer>
      <Title order={2} size="h4">Saved already</Title>
      <Answer of={realized} isEmpty={(data) => data.realized.length === 0} empty="Nothing yet.">
        {(data) => (
          <DataTable
            label="Saved already"
            rows={data.realized}
            rowKey={(row) => row.technique}
            columns={[
              { head: 'Technique', cell: (row) => row.technique, csv: (row) => row.technique },
              { head: 'Events', number: true, cell: (row) => <Count of={row.event_count} />, csv: (row) => row.event_count },
              { head: 'Saved', number: true, cell: (row) => <Usd of={row.saved_usd} />, csv: (row) => row.saved_usd },
            ]}
          />
        )}
      </Answer>
    </PageFrame>
  )
}

function Shown({ of }: { of: Opportunity }) {
  const mayEdit = useMay('edit')
  const mute = useAct(() => client.POST('/v1/insights/{insight_id}/mute', { params: { path: { insight_id: of.id } }, body: { what: 'scope' } }))
  return (
    <Card withBorder>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Group gap="xs">
            <Text fw={600}>{of.rank}.</Text>
            <Badge variant="default" tt="none">{of.type.replaceAll('_', ' ')}</Badge>
            <Text size="sm" c="dimmed">{percent(of.confidence)} sure</Text>
          </Group>
          <Text className="value">{of.message}</Text>
        </div>
        <Text ta="right">
          saves <Usd of={of.estimated_savings_usd} fw={600} />
          <Text span size="sm" c="dimmed"> of <Usd of={of.actual_usd} />, {grouped(of.event_count)} events</Text>
        </Text>
      </Group>
      {of.assumptions.length > 0 && (
        <List size="sm" c="dimmed" mt="xs">{of.assumptions.map((each) => <List.Item key={each}>{each}</List.Item>)}</List>
      )}
      {mayEdit && <Group mt="xs"><Button size="compact-sm" variant="default" onClick={() => mute.mutate()}>Mute</Button></Group>}
      <Failure of={mute.error} />
    </Card>
  )
}
