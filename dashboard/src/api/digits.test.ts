import { describe, expect, it } from 'vitest'
import { duration, exactUsd, grouped, isNegative, isZero, percent, shift, short, shortUsd, significant } from './digits'

describe('digits', () => {
  it.each([
    ['0', '$0'],
    ['0.0', '$0'],
    ['-0', '$0'],
    ['178.772825462033687', '$179'],
    ['1234.56', '$1.23k'],
    ['999.5', '$1k'],
    ['999499', '$999k'],
    ['999500', '$1M'],
    ['0.0387189', '$0.0387'],
    ['0.000009996', '$0.00001'],
    ['1E-7', '$0.0000001'],
    ['1.5e+3', '$1.5k'],
    ['-4.336', '−$4.34'],
    ['123456789012345678.5', '$123000T'],
  ])('shortens %s to %s', (text, said) => {
    expect(shortUsd(text)).toBe(said)
  })

  it('shows every digit when asked', () => {
    expect(exactUsd('1234567.178772825462033687')).toBe('$1,234,567.178772825462033687')
    expect(exactUsd('-0.30')).toBe('−$0.3')
    expect(grouped('1000')).toBe('1,000')
    expect(grouped('999')).toBe('999')
  })

  it('rounds half away from zero, over nines too', () => {
    expect(significant('0.12345', 3)).toBe('0.123')
    expect(significant('0.12350', 3)).toBe('0.124')
    expect(significant('99.95', 3)).toBe('100')
    expect(significant('123456', 3)).toBe('123000')
  })

  it('shifts the point', () => {
    expect(shift('0.5', 2)).toBe('50')
    expect(shift('5', -3)).toBe('0.005')
    expect(shift('1.25', 1)).toBe('12.5')
  })

  it('writes ratios, durations and signs', () => {
    expect(percent('0.1234', true)).toBe('+12.3 %')
    expect(percent('-0.5', true)).toBe('−50 %')
    expect(percent('0', true)).toBe('0 %')
    expect(duration('531.96')).toBe('532 ms')
    expect(duration('12345')).toBe('12.3 s')
    expect(duration('953157762.836')).toBe('11 d')
    expect(isZero('0.000')).toBe(true)
    expect(isNegative('-0.000')).toBe(false)
    expect(short('441441')).toBe('441k')
  })

  it('refuses what is no number', () => {
    expect(() => short('<b>')).toThrow()
    expect(() => short('')).toThrow()
  })
})
