import { Badge, Card, Group, Text, type TextProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { exactUsd, grouped, isNegative, isZero, percent, short, shortUsd, type Digits } from '../api/digits'
import { narrowed, useUrl } from '../api/url'

interface UsdProps extends TextProps {
  of: Digits | null | undefined
}

/** An amount with three digits; all of them on hover. Null: it has no price. */
export function Usd({ of, ...props }: UsdProps) {
  if (of === null || of === undefined) return <Text span inherit c="dimmed" {...props}>unpriced</Text>
  return <Text span inherit className="number" title={exactUsd(of)} {...props}>{shortUsd(of)}</Text>
}

export function Count({ of, exact = false }: { of: Digits | null | undefined; exact?: boolean }) {
  if (of === null || of === undefined) return <>–</>
  return <span className="number" title={grouped(of)}>{exact ? grouped(of) : short(of)}</span>
}

/** How a figure has moved. More spend is neither good nor bad by itself, so it has no colour of its own. */
export function Change({ ratio, usd }: { ratio: Digits | null | undefined; usd?: Digits | null }) {
  if (ratio === null || ratio === undefined) {
    return usd && !isZero(usd) ? <span className="number" title={exactUsd(usd)}>from nothing</span> : <>–</>
  }
  const title = usd ? exactUsd(usd) : undefined
  return <span className="number" title={title}>{isNegative(ratio) ? '▼' : '▲'} {percent(ratio, true)}</span>
}

/** Said beside every sum that lacks what has no price. */
export function Unpriced({ events }: { events: Digits | null | undefined }) {
  const { state } = useUrl()
  if (!events || isZero(events)) return null
  return (
    <Badge
      component={Link}
      to="/events"
      search={narrowed(state, { cost_status: 'unpriced' }) as never}
      color="orange"
      variant="outline"
      c="var(--mantine-color-text)"
      title="These events have no price: the sum lacks them"
      tt="none"
      td="none"
    >
      + {grouped(events)} unpriced
    </Badge>
  )
}

interface TileProps {
  label: string
  value: ReactNode
  children?: ReactNode
}

export function Tile({ label, value, children }: TileProps) {
  return (
    <Card withBorder padding="sm">
      <Text size="sm" c="dimmed">{label}</Text>
      <Text size="xl" fw={600} component="div">{value}</Text>
      <Group gap={6}>
        <Text size="sm" c="dimmed" component="div">{children}</Text>
      </Group>
    </Card>
  )
}

/** A share as a bar, drawn as a picture: a strict policy allows no styles in markup. */
export function Bar({ ratio, label }: { ratio: Digits; label: string }) {
  const share = Math.min(Math.max(Number(ratio), 0), 1)
  return (
    <svg className={Number(ratio) >= 1 ? 'bar over' : 'bar'} role="img" aria-label={label} preserveAspectRatio="none" viewBox="0 0 100 8">
      <rect width="100" height="8" rx="2" />
      <rect width={100 * share} height="8" rx="2" />
    </svg>
  )
}
