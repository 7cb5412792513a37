import { expect, it } from 'vitest'
import { bucketLabel, stack } from './option'

it('stacks points by name, and fills what is missing with nothing', () => {
  const points = [
    { at: '2026-11-02', name: 'b', value: '0.1' },
    { at: '2026-11-01', name: 'a', value: '178.772825462033687' },
    { at: '2026-11-02', name: 'a', value: '2' },
  ]
  expect(stack(points)).toEqual({
    times: ['2026-11-01', '2026-11-02'],
    series: [
      { name: 'b', values: ['0', '0.1'] },
      { name: 'a', values: ['178.772825462033687', '2'] },
    ],
  })
  expect(stack([])).toEqual({ times: [], series: [] })
})

it('names a day by its date and an hour by its time', () => {
  expect(bucketLabel('2026-11-30T00:00:00+00:00')).toBe('2026-11-30')
  expect(bucketLabel('2026-11-30T13:00:00+01:00')).toBe('11-30 13:00')
})
