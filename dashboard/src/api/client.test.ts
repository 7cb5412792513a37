// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest'

let quoteNumbers: (json: string) => string

beforeAll(async () => {
  vi.stubGlobal('window', { location: { origin: 'http://outlay' } })
  ;({ quoteNumbers } = await import('./client'))
})

describe('quoteNumbers', () => {
  it('keeps every digit of every number', () => {
    const said = JSON.parse(quoteNumbers('{"a":178.772825462033687,"b":[-1E-7,0,12345678901234567890],"c":null}')) as unknown
    expect(said).toEqual({ a: '178.772825462033687', b: ['-1E-7', '0', '12345678901234567890'], c: null })
  })

  it('leaves texts alone, whatever they hold', () => {
    const texts = { a: 'gpt-4o 12', b: '"1"', c: '\\', d: '{"x":1}', '5': 'é\n7' }
    expect(JSON.parse(quoteNumbers(JSON.stringify(texts)))).toEqual(texts)
  })
})
