import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { Digits } from '../api/digits'

export interface Point {
  /** Start of the time bucket. */
  at: string
  /** The name of the series. */
  name: string
  /** As the server wrote it; the chart only draws it. */
  value: Digits
}

export interface SeriesProps {
  /** What is seen, for those who do not see it. */
  label: string
  points: readonly Point[]
  kind?: 'bar' | 'line'
  /** How an amount of the axis and of the tooltip is written. */
  write: (value: Digits) => string
}

const Drawn = lazy(() => import('./drawn'))

/** Values over time, stacked by name. Everything that draws comes when the first chart is seen. */
export function Series(props: SeriesProps) {
  return (
    <Suspense fallback={<Skeleton height={260} aria-label="Loading" role="status" />}>
      <Drawn {...props} />
    </Suspense>
  )
}
