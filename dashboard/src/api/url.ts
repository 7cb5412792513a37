import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'

/** The state of a page: what its URL says after the question mark. */
export type State = Record<string, string>

export const DIMENSIONS = [
  ...['feature', 'team', 'model', 'provider', 'service', 'environment', 'project', 'tenant', 'user_id'],
  ...['session_id', 'run_id', 'gl_account', 'outcome', 'workload', 'variant', 'customer_tier', 'operation'],
  ...['service_tier', 'model_family', 'region', 'status_code', 'error_type', 'source', 'cost_status'],
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Filters that may be in a URL, beside the dimensions. */
export const FILTERS: readonly string[] = [...DIMENSIONS, 'status', 'parent_run_id']
const RANGE = ['period', 'start', 'end', 'timezone'] as const
export const DEFAULT_PERIOD = 'last_30_days'

export function parseState(search: string): State {
  return Object.fromEntries(new URLSearchParams(search))
}

export function stringifyState(state: Record<string, unknown>): string {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(state)) if (typeof value === 'string') said.set(name, value)
  const text = said.toString()
  return text === '' ? '' : `?${text}`
}

export type Changes = Record<string, string | null>

/** The state after some changes; null takes a name away. A page of a list is another one then, so its cursor goes. */
export function changed(state: State, changes: Changes): State {
  const next: Changes = { ...state, cursor: null, ...changes }
  return Object.fromEntries(Object.entries(next).filter((pair): pair is [string, string] => pair[1] !== null))
}

export interface Url {
  state: State
  change: (changes: Changes) => void
}

export function useUrl(): Url {
  const state: State = useSearch({ strict: false })
  const navigate = useNavigate()
  return { state, change: (changes) => void navigate({ to: '.', search: changed(state, changes) }) }
}

interface History {
  push: (path: string) => void
  replace: (path: string) => void
}

/** For paths that are known only as text, as those of saved views. */
export function useHistory(): History {
  return (useRouter() as { history: History }).history
}

/** The `$id` of a page's path. */
export function usePathId(): string {
  return (useParams({ strict: false }) as { id?: string }).id ?? ''
}

/** The time range and zone, which stay from page to page. */
export function rangeOf(state: State): State {
  const said: State = Object.fromEntries(RANGE.flatMap((name) => (state[name] ? [[name, state[name]]] : [])))
  if (!said.start && !said.end && !said.period) said.period = DEFAULT_PERIOD
  return { ...said, timezone: said.timezone ?? 'UTC' }
}

/** What is asked about: range, zone and filters, as parameters of a question. A filter's values are one URL value. */
export function questionOf(state: State): Record<string, string | string[]> {
  const filters = FILTERS.flatMap((name) => (state[name] === undefined ? [] : [[name, [state[name]]]]))
  return { ...rangeOf(state), ...(Object.fromEntries(filters) as Record<string, string[]>) }
}

export function filtersOf(state: State): [string, string][] {
  return FILTERS.flatMap((name): [string, string][] => (state[name] === undefined ? [] : [[name, state[name]]]))
}

/** The state of another page that asks about the same range, and about one row more. */
export function narrowed(state: State, filters: Record<string, string>): State {
  const kept = Object.fromEntries([...Object.entries(rangeOf(state)), ...filtersOf(state)])
  return { ...kept, ...filters }
}
