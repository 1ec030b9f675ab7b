/** Whether a value is of the type its property has (RFC 5545 §3.3). */
export type ValueType =
  | 'text'
  | 'text-list'
  | 'uri'
  | 'date-time'
  | 'duration'
  | 'integer'
  | 'geo'
  | 'offset'
  | 'word'
  | 'colour'

const TESTS: Readonly<Record<ValueType, (value: string) => boolean>> = {
  text: (value) => isText(value, false),
  'text-list': (value) => isText(value, true),
  uri: (value) =>
    /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~%]+$/.test(value) && !/%(?![0-9A-Fa-f]{2})/.test(value),
  'date-time': isDateTime,
  duration: (value) =>
    /^[+-]?P(?:\d+W|\d+D(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/.test(value),
  integer: (value) => /^[+-]?\d+$/.test(value),
  geo: isGeo,
  offset: (value) => /^[+-](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/.test(value) && value !== '-0000',
  word: (value) => /^[A-Za-z0-9-]+$/.test(value),
  colour: (value) => /^[a-z]+$/.test(value),
}

export function isOfType(value: string, type: ValueType): boolean {
  return TESTS[type](value)
}

/** §3.3.11: commas, semicolons and backslashes are escaped, and nothing else is. */
function isText(value: string, list: boolean): boolean {
  const rest = value.replace(/\\[\\;,Nn]/g, '')
  return !(list ? /[\\;]/ : /[\\;,]/).test(rest)
}

/** §3.3.5: a day that exists at an hour that exists. */
function isDateTime(value: string): boolean {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z?$/.exec(value)
  if (!match) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 60
}

/** §3.8.1.6: latitude, then longitude. */
function isGeo(value: string): boolean {
  const match = /^([+-]?\d+(?:\.\d+)?);([+-]?\d+(?:\.\d+)?)$/.exec(value)
  return match !== null && Math.abs(Number(match[1])) <= 90 && Math.abs(Number(match[2])) <= 180
}
