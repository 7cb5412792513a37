import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

/** Names and what they are; what is null is left out. */
export function Facts({ of }: { of: Record<string, ReactNode> }) {
  const shown = Object.entries(of).filter(([, value]) => value !== null && value !== undefined)
  return (
    <Table withRowBorders={false} verticalSpacing={3}>
      <Table.Tbody>
        {shown.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={400} c="dimmed" w={170}>{name}</Table.Th>
            <Table.Td className="value">{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
