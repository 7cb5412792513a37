import { api, type Schemas } from '../api/client'
import { percent } from '../api/digits'
import { rangeOf, useUrl } from '../api/url'
import { Answer } from '../ui/answer'
import { dimensionOf, shownValue } from '../ui/dimensions'
import { Count, Usd } from '../ui/figures'
import { PageFrame } from '../ui/page'
import { DataTable, type Column } from '../ui/table'

/** What an outcome costs, and what it is worth. */
export function Page() {
  const { state } = useUrl()
  const outcomes = api.useQuery('get', '/v1/outcomes', { params: { query: { ...rangeOf(state), group_by: ['name'] } } })
  return (
    <PageFrame title="Outcomes" ranged>
      <Answer of={outcomes} isEmpty={(data) => data.outcomes.length === 0} empty="No outcomes in this time range. POST /v1/outcomes tells of them, or the attribute outcome of an event.">
        {(data) => <DataTable label="Outcomes" rows={data.outcomes} columns={COLUMNS} rowKey={(_, index) => String(index)} />}
      </Answer>
    </PageFrame>
  )
}

const COLUMNS: Column<Schemas['OutcomeGroup']>[] = [
  { head: 'Outcome', cell: (row) => shownValue(dimensionOf(row, 'name')), csv: (row) => dimensionOf(row, 'name') },
  { head: 'Count', number: true, cell: (row) => <Count of={row.count} />, csv: (row) => row.count },
  { head: 'Succeeded', number: true, cell: (row) => (row.success_rate === null ? '–' : percent(row.success_rate)), csv: (row) => row.success_rate },
  { head: 'Cost', number: true, cell: (row) => <Usd of={row.cost_usd} />, csv: (row) => row.cost_usd },
  { head: 'Cost of a success', number: true, cell: (row) => (row.cost_per_success_usd === null ? '–' : <Usd of={row.cost_per_success_usd} />), csv: (row) => row.cost_per_success_usd },
  { head: 'Worth', number: true, cell: (row) => <Usd of={row.value_usd} />, csv: (row) => row.value_usd },
  { head: 'Margin', number: true, cell: (row) => <Usd of={row.margin_usd} />, csv: (row) => row.margin_usd },
]
