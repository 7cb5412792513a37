import { Alert, Drawer, List, Stack, Table, Text, Title } from '@mantine/core'
import { api, type Schemas } from '../api/client'
import { exactUsd, grouped } from '../api/digits'
import { useUrl } from '../api/url'
import { Answer } from './answer'
import { Facts } from './facts'

type Receipt = Schemas['Receipt']

/** How an event's cost came to be, line by line; which event is in the URL. */
export function ReceiptDrawer() {
  const { state, change } = useUrl()
  const id = state.receipt
  return (
    <Drawer
      opened={id !== undefined}
      onClose={() => change({ receipt: null, cursor: state.cursor ?? null })}
      position="right"
      size="lg"
      title="Receipt"
      lockScroll={false} // it would write a style that the policy of the page refuses
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {id !== undefined && <Found id={id} />}
    </Drawer>
  )
}

function Found({ id }: { id: string }) {
  const receipt = api.useQuery('get', '/v1/events/{event_id}/receipt', { params: { path: { event_id: id } } })
  return <Answer of={receipt}>{(data) => <Shown receipt={data} />}</Answer>
}

function Shown({ receipt }: { receipt: Receipt }) {
  return (
    <Stack>
      <Facts
        of={{
          Cost: receipt.cost_usd === null ? 'unpriced' : exactUsd(receipt.cost_usd),
          'At list prices': receipt.list_cost_usd === null ? null : exactUsd(receipt.list_cost_usd),
          Status: receipt.reason ? `${receipt.cost_status}: ${receipt.reason}` : receipt.cost_status,
          Model: `${receipt.provider} / ${receipt.model}`,
          Time: receipt.timestamp,
          Event: receipt.event_id,
          'Usage from': receipt.usage_source,
          'The sender says': receipt.cost_reported_usd === null ? null : exactUsd(receipt.cost_reported_usd),
        }}
      />
      {receipt.line_items.length > 0 && <Lines receipt={receipt} />}
      {receipt.price && (
        <Text size="sm">
          Price {receipt.price.id} of {receipt.price.provider} / {receipt.price.model}, in force from {receipt.price.effective_from}, source {receipt.price.source}.
        </Text>
      )}
      <Listed title="Rules that matched" lines={[...receipt.match, ...receipt.conditions]} />
      <Listed
        title="Corrections"
        lines={receipt.corrections.map((each) => `${each.posted_at}: ${exactUsd(each.difference_usd)} ${each.reason ?? ''}`)}
      />
      <Listed title="Witnesses" lines={receipt.witnesses.map((each) => `${each.received_at}: ${each.source ?? 'unknown'}`)} />
      {receipt.cost_usd === null && (
        <Alert color="orange" variant="outline" title="No price">
          Sums lack this event. The page Prices shows what to do.
        </Alert>
      )}
    </Stack>
  )
}

function Lines({ receipt }: { receipt: Receipt }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Line items">
      <Table aria-label="Line items">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Class</Table.Th>
            <Table.Th scope="col" ta="right">Quantity</Table.Th>
            <Table.Th scope="col" ta="right">Unit price</Table.Th>
            <Table.Th scope="col" ta="right">Amount</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {receipt.line_items.map((line, index) => (
            <Table.Tr key={index}>
              <Table.Td>{line.class}</Table.Td>
              <Table.Td ta="right" className="number">{grouped(line.quantity)} {line.unit}</Table.Td>
              <Table.Td ta="right" className="number">{exactUsd(line.unit_price_usd)} / {grouped(line.per)}</Table.Td>
              <Table.Td ta="right" className="number">{exactUsd(line.amount_usd)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function Listed({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <Title order={3} size="h6">{title}</Title>
      <List size="sm">{lines.map((line, index) => <List.Item key={index} className="value">{line}</List.Item>)}</List>
    </div>
  )
}
