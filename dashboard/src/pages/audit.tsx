import { keepPreviousData } from '@tanstack/react-query'
import { api, type Schemas } from '../api/client'
import { useUrl } from '../api/url'
import { Answer } from '../ui/answer'
import { PageFrame } from '../ui/page'
import { DataTable, type Column } from '../ui/table'
import { Time } from '../ui/time'

/** Who administered what, newest first. */
export function Page() {
  const { state } = useUrl()
  const query = { limit: '50', ...(state.cursor ? { cursor: state.cursor } : {}) }
  const audit = api.useQuery('get', '/v1/audit', { params: { query } }, { placeholderData: keepPreviousData })
  return (
    <PageFrame title="Audit log" lead="Who administered what">
      <Answer of={audit} isEmpty={(data) => data.acts.length === 0} empty="Nothing yet.">
        {(data) => <DataTable label="Audit log" rows={data.acts} columns={COLUMNS} rowKey={(row) => row.id} next={data.next_cursor} />}
      </Answer>
    </PageFrame>
  )
}

const COLUMNS: Column<Schemas['AuditEntry']>[] = [
  { head: 'When', cell: (row) => <Time at={row.at} seconds />, csv: (row) => row.at },
  { head: 'Who', cell: (row) => row.actor.replace(/^person:/, ''), csv: (row) => row.actor },
  { head: 'What', cell: (row) => row.act, csv: (row) => row.act },
  { head: 'Which', cell: (row) => row.target, csv: (row) => row.target },
  { head: 'Details', cell: (row) => inWords(row.details), csv: (row) => JSON.stringify(row.details) },
]

function inWords(details: Record<string, unknown>): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}
