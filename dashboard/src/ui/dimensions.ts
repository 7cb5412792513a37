export const NONE = '(none)'
export const REST = '__rest__'
const NAMES: Record<string, string> = { [REST]: '(all others)', __other__: '(other)' }

/** A row's value of a dimension; null: its events have none. */
export function dimensionOf(row: object, name: string): string | null {
  const value = (row as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : null
}

export function shownValue(value: string | null): string {
  return value === null ? NONE : (NAMES[value] ?? value)
}
