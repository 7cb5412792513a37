import { Group, Stack, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { RangePicker } from './range'

interface PageProps {
  title: string
  lead?: ReactNode
  /** Whether what it shows depends on the time range. */
  ranged?: boolean
  actions?: ReactNode
  children: ReactNode
}

export function PageFrame({ title, lead, ranged = false, actions, children }: PageProps) {
  useDocumentTitle(`${title} · Outlay`)
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1} size="h2">{title}</Title>
          {lead !== undefined && <Text c="dimmed" size="sm">{lead}</Text>}
        </div>
        <Group gap="xs">
          {actions}
          {ranged && <RangePicker />}
        </Group>
      </Group>
      {children}
    </Stack>
  )
}
