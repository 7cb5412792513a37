import { expect, it } from 'vitest'
import { toCsv } from './csv'

it('keeps digits, and makes a formula a text', () => {
  const rows = [{ name: '=cmd()', usd: '-4.3362952' }, { name: 'a "b", c', usd: null }]
  const columns = [
    { head: 'Name', csv: (row: (typeof rows)[number]) => row.name },
    { head: 'Button' },
    { head: 'USD', csv: (row: (typeof rows)[number]) => row.usd },
  ]
  expect(toCsv(rows, columns)).toBe('Name,USD\r\n\'=cmd(),-4.3362952\r\n"a ""b"", c",\r\n')
})
