import { describe, expect, it, vi } from 'vitest'

vi.mock('@tanstack/react-router', () => ({}))
import { changed, filtersOf, narrowed, parseState, questionOf, rangeOf, stringifyState } from './url'

describe('the URL is the state', () => {
  it('comes back as it was, whatever a value holds', () => {
    const state = { feature: '<img src=x onerror=alert(1)>&b=c', team: 'é ü,+', empty: '' }
    expect(parseState(stringifyState(state))).toEqual(state)
    expect(stringifyState({})).toBe('')
  })

  it('asks for thirty days in UTC unless it says otherwise', () => {
    expect(rangeOf({})).toEqual({ period: 'last_30_days', timezone: 'UTC' })
    expect(rangeOf({ start: '2026-11-01', end: '2026-11-05' })).toEqual({
      start: '2026-11-01',
      end: '2026-11-05',
      timezone: 'UTC',
    })
  })

  it('leaves a list at its first page when anything else changes', () => {
    expect(changed({ cursor: 'x', feature: 'chat' }, { feature: null, team: 'ide' })).toEqual({ team: 'ide' })
    expect(changed({ cursor: 'x' }, { cursor: 'y' })).toEqual({ cursor: 'y' })
  })

  it('keeps a value with a comma in one piece', () => {
    expect(questionOf({ feature: 'a,b', group: 'team' })).toEqual({
      period: 'last_30_days',
      timezone: 'UTC',
      feature: ['a,b'],
    })
  })

  it('narrows another page to a row, and an empty value means events without one', () => {
    const state = narrowed({ group: 'team', period: 'today', feature: '' }, { team: 'ide' })
    expect(state).toEqual({ period: 'today', timezone: 'UTC', feature: '', team: 'ide' })
    expect(filtersOf(state)).toEqual([
      ['feature', ''],
      ['team', 'ide'],
    ])
  })
})
