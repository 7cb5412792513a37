import { useUrl } from '../api/url'

/** A time in the zone of the page; the exact one, in UTC, on hover. */
export function Time({ at, seconds = false }: { at: string | null | undefined; seconds?: boolean }) {
  const { state } = useUrl()
  if (!at) return <>–</>
  return <time className="nowrap" dateTime={at} title={at}>{formatTime(at, state.timezone ?? 'UTC', seconds)}</time>
}

export function formatTime(at: string, timezone: string, seconds = false): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: seconds ? '2-digit' : undefined,
    hourCycle: 'h23',
  }).format(new Date(at))
  return parts.replace(',', '')
}
