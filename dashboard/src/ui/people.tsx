import { keepPreviousData } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Schemas } from '../api/client'
import { narrowed, questionOf, useUrl } from '../api/url'
import { Answer } from './answer'
import { dimensionOf, REST, shownValue } from './dimensions'
import { Change, Count, Unpriced, Usd } from './figures'
import { Filters } from './filters'
import { PageFrame } from './page'
import { DataTable, type Column } from './table'

type Row = Schemas['CostRow']

/** What each user or tenant costs, beside the period before. */
export function CostsOf({ dimension, title }: { dimension: 'user_id' | 'tenant'; title: string }) {
  const { state } = useUrl()
  const query = {
    ...questionOf(state),
    group_by: [dimension],
    compare: 'previous' as const,
    limit: '200',
    ...(state.order_by ? { order_by: state.order_by as '-cost_usd' } : {}),
  }
  const summary = api.useQuery('get', '/v1/costs/summary', { params: { query } }, { placeholderData: keepPreviousData })
  return (
    <PageFrame title={title} ranged>
      <Filters />
      <Answer of={summary} isEmpty={(data) => data.summary.length === 0}>
        {(data) => <DataTable label={title} rows={data.summary} columns={columnsOf(dimension)} rowKey={(_, index) => String(index)} />}
      </Answer>
    </PageFrame>
  )
}

function columnsOf(dimension: 'user_id' | 'tenant'): Column<Row>[] {
  return [
    { head: dimension === 'tenant' ? 'Tenant' : 'User', cell: (row) => <Name value={dimensionOf(row, dimension)} dimension={dimension} />, csv: (row) => dimensionOf(row, dimension) },
    { head: 'Cost', number: true, order: '-cost_usd', cell: (row) => <><Unpriced events={row.unpriced_events} /> <Usd of={row.total_cost_usd} /></>, csv: (row) => row.total_cost_usd },
    { head: 'Change', number: true, cell: (row) => <Change ratio={row.change_ratio} usd={row.change_usd} />, csv: (row) => row.change_usd },
    { head: 'Events', number: true, order: '-event_count', cell: (row) => <Count of={row.event_count} />, csv: (row) => row.event_count },
    { head: 'Tokens', number: true, order: '-total_tokens', cell: (row) => <Count of={row.total_tokens} />, csv: (row) => row.total_tokens },
    { head: 'Errors', number: true, order: '-error_count', cell: (row) => <Count of={row.error_count} />, csv: (row) => row.error_count },
  ]
}

function Name({ value, dimension }: { value: string | null; dimension: string }) {
  const { state } = useUrl()
  if (value === REST) return <>{shownValue(value)}</>
  return <Link to="/costs" search={narrowed(state, { [dimension]: value ?? '' })}>{shownValue(value)}</Link>
}
