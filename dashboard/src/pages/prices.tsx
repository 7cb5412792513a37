import { Badge, Button, Group, Text, TextInput, Title } from '@mantine/core'
import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client, type Schemas } from '../api/client'
import { exactUsd, grouped } from '../api/digits'
import { useMay } from '../api/session'
import { rangeOf, useUrl } from '../api/url'
import { useAct } from '../ui/act'
import { Answer } from '../ui/answer'
import { Failure } from '../ui/failure'
import { Count, Usd } from '../ui/figures'
import { PageFrame } from '../ui/page'
import { DataTable } from '../ui/table'
import { Time } from '../ui/time'

/** What has no price, changes that are proposed, closed months, and the price book. */
export function Page() {
  return (
    <PageFrame title="Prices" ranged>
      <UnpricedModels />
      <Proposals />
      <Months />
      <Book />
    </PageFrame>
  )
}

function UnpricedModels() {
  const { state } = useUrl()
  const unpriced = api.useQuery('get', '/v1/prices/unpriced', { params: { query: rangeOf(state) } })
  return (
    <section>
      <Title order={2} size="h4">Models without a price</Title>
      <Answer of={unpriced} isEmpty={(data) => data.models.length === 0} empty="Every call in this time range has a price.">
        {(data) => (
          <DataTable
            label="Unpriced models"
            rows={data.models}
            rowKey={(row) => `${row.provider}/${row.model}`}
            columns={[
              { head: 'Model', cell: (row) => `${row.provider} / ${row.model}`, csv: (row) => `${row.provider}/${row.model}` },
              { head: 'Events', number: true, cell: (row) => <Count of={row.event_count} />, csv: (row) => row.event_count },
              { head: 'Tokens in', number: true, cell: (row) => <Count of={row.input_tokens} />, csv: (row) => row.input_tokens },
              { head: 'Tokens out', number: true, cell: (row) => <Count of={row.output_tokens} />, csv: (row) => row.output_tokens },
              { head: 'What to do', cell: (row) => row.remedy, csv: (row) => row.remedy },
            ]}
          />
        )}
      </Answer>
    </section>
  )
}

function Proposals() {
  const mayAdmin = useMay('admin')
  const proposals = api.useQuery('get', '/v1/prices', { params: { query: { limit: '20' } } })
  const apply = useAct((id: string) => client.POST('/v1/prices/{proposal_id}/apply', { params: { path: { proposal_id: id } } }))
  const reject = useAct((id: string) => client.POST('/v1/prices/{proposal_id}/reject', { params: { path: { proposal_id: id } } }))
  return (
    <section>
      <Title order={2} size="h4">Proposed changes</Title>
      <Failure of={apply.error ?? reject.error} />
      <Answer of={proposals} isEmpty={(data) => data.proposals.length === 0} empty="None. POST /v1/prices proposes one.">
        {(data) => (
          <DataTable
            label="Proposals"
            rows={data.proposals}
            rowKey={(row) => row.id}
            columns={[
              { head: 'When', cell: (row) => <Time at={row.proposed_at} />, csv: (row) => row.proposed_at },
              { head: 'Source', cell: (row) => row.source, csv: (row) => row.source },
              { head: 'By', cell: (row) => row.proposed_by, csv: (row) => row.proposed_by },
              { head: 'State', cell: (row) => <Badge variant="default" tt="none">{row.state}</Badge>, csv: (row) => row.state },
              { head: 'Changes', number: true, cell: (row) => row.prices.length + row.discounts.length + row.aliases.length },
              { head: 'Effect', number: true, cell: (row) => (row.effect ? <Usd of={row.effect.difference_usd} /> : '–'), csv: (row) => row.effect?.difference_usd },
              {
                head: 'Decide',
                cell: (row) => mayAdmin && row.state === 'proposed' && (
                  <Group gap={4}>
                    <Button size="compact-sm" onClick={() => apply.mutate(row.id)}>Apply</Button>
                    <Button size="compact-sm" variant="default" onClick={() => reject.mutate(row.id)}>Reject</Button>
                  </Group>
                ),
              },
            ]}
          />
        )}
      </Answer>
    </section>
  )
}

function Months() {
  const mayAdmin = useMay('admin')
  const [month, setMonth] = useState('')
  const periods = api.useQuery('get', '/v1/periods', {})
  const close = useAct(() => client.POST('/v1/periods/{month}/close', { params: { path: { month } } }))
  return (
    <section>
      <Title order={2} size="h4">Closed months</Title>
      <Answer of={periods} isEmpty={(data) => data.periods.length === 0} empty="None.">
        {(data) => (
          <DataTable
            label="Closed months"
            rows={data.periods}
            rowKey={(row) => row.month}
            columns={[
              { head: 'Month', cell: (row) => row.month, csv: (row) => row.month },
              { head: 'Closed', cell: (row) => <Time at={row.closed_at} />, csv: (row) => row.closed_at },
              { head: 'By', cell: (row) => row.closed_by, csv: (row) => row.closed_by },
              { head: 'Events', number: true, cell: (row) => <Count of={row.event_count} />, csv: (row) => row.event_count },
              { head: 'Cost', number: true, cell: (row) => exactUsd(row.cost_usd), csv: (row) => row.cost_usd },
            ]}
          />
        )}
      </Answer>
      {mayAdmin && (
        <Group component="form" gap="xs" mt="xs" onSubmit={(event) => { event.preventDefault(); close.mutate() }}>
          <TextInput aria-label="Month to close" size="xs" placeholder="2026-10" pattern="[0-9]{4}-[0-9]{2}" required value={month} onChange={(event) => setMonth(event.currentTarget.value)} />
          <Button size="xs" variant="default" type="submit">Close this month for good</Button>
        </Group>
      )}
      <Failure of={close.error} />
    </section>
  )
}

function Book() {
  const { state, change } = useUrl()
  const query = { limit: '25', ...(state.book ? { model: [state.book] } : {}), ...(state.cursor ? { cursor: state.cursor } : {}) }
  const book = api.useQuery('get', '/v1/pricing', { params: { query } }, { placeholderData: keepPreviousData })
  return (
    <section>
      <Title order={2} size="h4">Price book</Title>
      <TextInput aria-label="Model" placeholder="A model, as gpt-4o" size="xs" maw={260} data-find defaultValue={state.book ?? ''} onBlur={(event) => change({ book: event.currentTarget.value || null })} onKeyDown={(event) => { if (event.key === 'Enter') change({ book: event.currentTarget.value || null }) }} />
      <Answer of={book} isEmpty={(data) => 'models' in data && data.models.length === 0} empty="No model of this name.">
        {(data) => 'next_cursor' in data && <BookTable list={data} />}
      </Answer>
    </section>
  )
}

/** A rate that the model does not have is left out of the reply. */
function rate(of: string | null | undefined): string {
  return of ? exactUsd(of) : '–'
}

function BookTable({ list }: { list: Schemas['ModelPriceList'] }) {
  return (
    <>
      <Text size="sm" c="dimmed">USD for 1,000 tokens, version {grouped(list.version)}</Text>
      <DataTable
        label="Price book"
        rows={list.models}
        next={list.next_cursor}
        rowKey={(row) => `${row.provider}/${row.model}`}
        columns={[
          { head: 'Model', cell: (row) => `${row.provider} / ${row.model}`, csv: (row) => `${row.provider}/${row.model}` },
          { head: 'Input', number: true, cell: (row) => rate(row.prompt_per_1k), csv: (row) => row.prompt_per_1k },
          { head: 'Output', number: true, cell: (row) => rate(row.completion_per_1k), csv: (row) => row.completion_per_1k },
          { head: 'Cache read', number: true, cell: (row) => rate(row.cache_read_per_1k), csv: (row) => row.cache_read_per_1k },
          { head: 'Since', cell: (row) => <Time at={row.effective_from} />, csv: (row) => row.effective_from },
        ]}
      />
    </>
  )
}
