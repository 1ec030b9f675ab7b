/** Overseas calling codes by the first four figures; Mayotte and Réunion share one (ARCEP, numbering plan). */
const OVERSEAS: readonly (readonly [start: RegExp, code: string])[] = [
  [/^0[56]90/, '+590'],
  [/^0[56]94/, '+594'],
  [/^0[56]96/, '+596'],
  [/^0(262|263|269|639|692|693)/, '+262'],
]

/** A number as the schema wants it, `+33261911010`; empty when it is not a French one of ten figures. */
export function internationalPhone(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '')
  if (/^\+\d{8,12}$/.test(digits)) return digits
  if (!/^0\d{9}$/.test(digits)) return ''
  const code = OVERSEAS.find(([start]) => start.test(digits))?.[1] ?? '+33'
  return `${code}${digits.slice(1)}`
}
