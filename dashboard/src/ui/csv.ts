interface CsvColumn<Row> {
  head: string
  csv?: (row: Row) => string | null | undefined
}

/** What a table shows, with every digit. A cell that a spreadsheet would take for a formula gets a quote before it. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const shown = columns.filter((column) => column.csv !== undefined)
  const lines = [shown.map((column) => column.head), ...rows.map((row) => shown.map((column) => column.csv?.(row) ?? ''))]
  return lines.map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(text: string): string {
  const isNumber = /^-?[\d.]+(?:[eE][+-]?\d+)?$/.test(text)
  const guarded = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
