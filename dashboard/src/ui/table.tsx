import { Button, Group, Table } from '@mantine/core'
import { flexRender, getCoreRowModel, useReactTable, type ColumnDef } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { useUrl } from '../api/url'
import { download, toCsv } from './csv'

export interface Column<Row> {
  head: string
  cell: (row: Row) => ReactNode
  /** The exact value as text, in the CSV of what is seen. */
  csv?: (row: Row) => string | null | undefined
  number?: boolean
  /** The server's `order_by` when the head is pressed; pressed again, the other way where it has one. */
  order?: string
}

interface DataTableProps<Row> {
  label: string
  rows: readonly Row[]
  columns: Column<Row>[]
  rowKey: (row: Row, index: number) => string
  /** A list's `next_cursor`; undefined: it has no pages. */
  next?: string | null
}

export function DataTable<Row>({ label, rows, columns, rowKey, next }: DataTableProps<Row>) {
  const definitions = columns.map((column, index): ColumnDef<Row> => ({
    id: String(index),
    header: column.head,
    cell: ({ row }) => column.cell(row.original),
  }))
  // eslint-disable-next-line react-hooks/incompatible-library -- the table is cheap, and memoised by nobody
  const table = useReactTable({
    data: rows as Row[],
    columns: definitions,
    getCoreRowModel: getCoreRowModel(),
    getRowId: rowKey,
  })
  return (
    <div>
      <div className="scroll" tabIndex={0} role="region" aria-label={label}>
        <Table verticalSpacing={6} striped aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => <Head key={column.head} column={column} />)}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.getRowModel().rows.map((row) => (
              <Table.Tr key={row.id}>
                {row.getVisibleCells().map((cell, index) => (
                  <Table.Td key={cell.id} ta={columns[index]?.number ? 'right' : 'left'} className="value">
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Foot label={label} rows={rows} columns={columns} next={next} />
    </div>
  )
}

function Head<Row>({ column }: { column: Column<Row> }) {
  const { state, change } = useUrl()
  const { order } = column
  const side = column.number ? 'right' : 'left'
  if (order === undefined) return <Table.Th ta={side} scope="col">{column.head}</Table.Th>
  const other = order.startsWith('-') ? order.slice(1) : order
  const descending = state.order_by === order
  const ascending = !descending && state.order_by === other
  return (
    <Table.Th ta={side} scope="col" aria-sort={descending ? 'descending' : ascending ? 'ascending' : 'none'}>
      <Button
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        size="compact-sm"
        px={2}
        onClick={() => change({ order_by: descending ? other : order })}
      >
        {column.head}{descending ? ' ↓' : ascending ? ' ↑' : ''}
      </Button>
    </Table.Th>
  )
}

function Foot<Row>({ label, rows, columns, next }: Pick<DataTableProps<Row>, 'label' | 'rows' | 'columns' | 'next'>) {
  const { state, change } = useUrl()
  return (
    <Group gap="xs" mt="xs" className="no-print">
      {state.cursor !== undefined && (
        <Button size="compact-sm" variant="default" onClick={() => change({ cursor: null })}>First page</Button>
      )}
      {next && <Button size="compact-sm" variant="default" onClick={() => change({ cursor: next })}>Next page</Button>}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => download(`${label.toLowerCase().replaceAll(' ', '-')}.csv`, toCsv(rows, columns))}
      >
        CSV
      </Button>
    </Group>
  )
}
