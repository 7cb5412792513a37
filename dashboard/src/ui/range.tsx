import { Group, NativeSelect, TextInput } from '@mantine/core'
import { DEFAULT_PERIOD, useUrl } from '../api/url'

const PERIODS = [
  ['today', 'Today'],
  ['yesterday', 'Yesterday'],
  ['last_7_days', 'Last 7 days'],
  ['last_30_days', 'Last 30 days'],
  ['last_90_days', 'Last 90 days'],
  ['this_month', 'This month'],
  ['last_month', 'Last month'],
  ['this_quarter', 'This quarter'],
  ['this_year', 'This year'],
  ['custom', 'From … to …'],
] as const

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** The one picker of range and zone, the same on every page that asks about a time. */
export function RangePicker() {
  const { state, change } = useUrl()
  const custom = state.start !== undefined || state.end !== undefined
  const period = custom ? 'custom' : (state.period ?? DEFAULT_PERIOD)
  const periods = PERIODS.some(([value]) => value === period) ? PERIODS : [...PERIODS, [period, period] as const]
  const zone = state.timezone ?? 'UTC' // a link may name one by its other name, as Asia/Kolkata
  const today = new Date().toISOString().slice(0, 10)
  return (
    <Group gap="xs" className="no-print">
      <NativeSelect
        aria-label="Time range"
        size="xs"
        value={period}
        data={periods.map(([value, label]) => ({ value, label }))}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          change(chosen === 'custom' ? { period: null, start: today, end: null } : { period: chosen, start: null, end: null })
        }}
      />
      {custom && <Day name="start" label="From" value={state.start} change={change} />}
      {custom && <Day name="end" label="Before" value={state.end} change={change} />}
      <NativeSelect
        aria-label="Time zone"
        size="xs"
        maw={150}
        value={zone}
        data={ZONES.includes(zone) ? ZONES : [...ZONES, zone]}
        onChange={(event) => change({ timezone: event.currentTarget.value })}
      />
    </Group>
  )
}

interface DayProps {
  name: 'start' | 'end'
  label: string
  value: string | undefined
  change: (changes: Record<string, string | null>) => void
}

function Day({ name, label, value, change }: DayProps) {
  return (
    <TextInput
      aria-label={label}
      size="xs"
      type="date"
      value={(value ?? '').slice(0, 10)}
      onChange={(event) => change({ [name]: event.currentTarget.value || null })}
    />
  )
}
