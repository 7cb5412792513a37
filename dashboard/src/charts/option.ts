import type { Digits } from '../api/digits'
import type { SeriesProps } from './series'

export interface Stacked {
  times: string[]
  series: { name: string; values: Digits[] }[]
}

/** The points as one row of values for each name, with 0 where a name has none. Names keep the order in which they come. */
export function stack(points: SeriesProps['points']): Stacked {
  const times = [...new Set(points.map((point) => point.at))].sort()
  const position = new Map(times.map((at, index) => [at, index]))
  const rows = new Map<string, Digits[]>()
  for (const point of points) {
    const values = rows.get(point.name) ?? times.map(() => '0')
    values[position.get(point.at) ?? 0] = point.value
    rows.set(point.name, values)
  }
  return { times, series: [...rows].map(([name, values]) => ({ name, values })) }
}

/** `2026-11-30` of a midnight, else with the hour, as the bucket's own zone has it. */
export function bucketLabel(at: string): string {
  return at.slice(11, 16) === '00:00' ? at.slice(0, 10) : `${at.slice(5, 10)} ${at.slice(11, 16)}`
}
