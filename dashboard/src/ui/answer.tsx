import { Alert, Button, Skeleton, Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ServerAway } from '../api/client'

interface AnswerProps<T> {
  of: UseQueryResult<T, unknown>
  /** What to say, and do, where there is nothing. */
  empty?: ReactNode
  isEmpty?: (data: T) => boolean
  height?: number
  children: (data: T) => ReactNode
}

/** An answer of the API: while it comes, where it is empty, where it failed, and as it is. */
export function Answer<T>({ of, empty, isEmpty, height = 160, children }: AnswerProps<T>) {
  if (of.data !== undefined) {
    if (isEmpty?.(of.data)) return <Empty>{empty}</Empty>
    return children(of.data)
  }
  if (of.error === null) return <Skeleton height={height} aria-label="Loading" role="status" />
  const message = of.error instanceof Error ? of.error.message : 'The server refused this.'
  return (
    <Alert color="red" variant="outline" title="This could not be read" role="alert">
      <Text size="sm" mb="xs">{message}</Text>
      {!(of.error instanceof ServerAway) && (
        <Button size="xs" variant="default" onClick={() => void of.refetch()}>Try again</Button>
      )}
    </Alert>
  )
}

export function Empty({ children }: { children?: ReactNode }) {
  return (
    <Text c="dimmed" py="lg" ta="center" component="div">
      {children ?? 'Nothing in this time range. Choose another one, or take a filter away.'}
    </Text>
  )
}
