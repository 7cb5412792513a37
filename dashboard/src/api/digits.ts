// Amounts and counts are texts of decimal digits, as the server wrote them. Everything here works on those texts.

export type Digits = string

interface Parts {
  negative: boolean
  whole: string
  fraction: string
}

/** The parts of a decimal number, without an exponent. Throws where the text is no number. */
export function parts(text: Digits): Parts {
  const found = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (found === null || !/\d/.test(text)) throw new Error(`${text} is no decimal number`)
  return shifted(found[1] === '-', found[2] ?? '', found[3] ?? '', Number(found[4] ?? 0))
}

function shifted(negative: boolean, whole: string, fraction: string, places: number): Parts {
  if (places > 0) {
    const moved = fraction.padEnd(places, '0')
    whole += moved.slice(0, places)
    fraction = moved.slice(places)
  } else if (places < 0) {
    const moved = whole.padStart(-places, '0')
    fraction = moved.slice(places) + fraction
    whole = moved.slice(0, places)
  }
  return { negative, whole: whole.replace(/^0+(?=\d)/, '') || '0', fraction: fraction.replace(/0+$/, '') }
}

/** `10^places` times the number. */
export function shift(text: Digits, places: number): Digits {
  const { negative, whole, fraction } = parts(text)
  return join(shifted(negative, whole, fraction, places))
}

function join({ negative, whole, fraction }: Parts): Digits {
  const text = fraction === '' ? whole : `${whole}.${fraction}`
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}

export function isZero(text: Digits): boolean {
  return !/[1-9]/.test(text.replace(/[eE].*$/, ''))
}

export function isNegative(text: Digits): boolean {
  return text.startsWith('-') && !isZero(text)
}

/** Rounded half away from zero to so many significant digits, without zeros at the end of a fraction. */
export function significant(text: Digits, count: number): Digits {
  const { negative, whole, fraction } = parts(text)
  const digits = whole + fraction
  const first = digits.search(/[1-9]/)
  if (first === -1) return '0'
  const end = first + count
  if (digits.length <= end) return join({ negative, whole, fraction })
  const up = digits.charAt(end) >= '5'
  let kept = digits.slice(0, end)
  if (up) kept = increment(kept)
  const grown = kept.length - end
  const point = whole.length + grown
  const padded = kept.padEnd(point, '0')
  return join(shifted(negative, padded.slice(0, point), padded.slice(point), 0))
}

function increment(digits: string): string {
  let index = digits.length - 1
  while (index >= 0 && digits[index] === '9') index -= 1
  const nines = '0'.repeat(digits.length - 1 - index)
  if (index < 0) return `1${nines}`
  return digits.slice(0, index) + String(Number(digits[index]) + 1) + nines
}

/** With a comma between thousands and every digit. */
export function grouped(text: Digits): string {
  const { negative, whole, fraction } = parts(text)
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return join({ negative, whole: commas, fraction })
}

const UNITS = ['', 'k', 'M', 'B', 'T']

/** Three significant digits: `1.23k`, `179`, `0.0387`. */
export function short(text: Digits): string {
  const rounded = significant(text, 3)
  const size = parts(rounded).whole.length
  const unit = Math.min(Math.floor((size - 1) / 3), UNITS.length - 1)
  return unit === 0 ? rounded : `${shift(rounded, -3 * unit)}${UNITS[unit] ?? ''}`
}

/** `$1.23k`, and a minus sign before the dollar. */
export function shortUsd(text: Digits): string {
  const said = short(text)
  return said.startsWith('-') ? `−$${said.slice(1)}` : `$${said}`
}

export function exactUsd(text: Digits): string {
  const said = grouped(text)
  return said.startsWith('-') ? `−$${said.slice(1)}` : `$${said}`
}

/** A ratio as `+12.3 %`. */
export function percent(ratio: Digits, signed = false): string {
  const said = short(shift(ratio, 2))
  if (said.startsWith('-')) return `−${said.slice(1)} %`
  return `${signed && said !== '0' ? '+' : ''}${said} %`
}

/** Milliseconds as `532 ms`, `12.3 s`, `4 min`, `3.2 h` or `11 d`. */
export function duration(milliseconds: Digits): string {
  const size = Number(milliseconds)
  if (size < 1000) return `${Math.round(size)} ms`
  if (size < 60_000) return `${short(shift(milliseconds, -3))} s`
  if (size < 3_600_000) return `${Math.round(size / 60_000)} min`
  if (size < 172_800_000) return `${Math.round(size / 360_000) / 10} h`
  return `${Math.round(size / 86_400_000)} d`
}
