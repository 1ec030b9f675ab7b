import { ACCESS_CODES, type AccessCode } from '../model/vocabulary.ts'

/** Access codes as a set of bits. */
export function accessMask(codes: readonly AccessCode[]): number {
  return codes.reduce((mask, code) => mask | (1 << ACCESS_CODES.indexOf(code)), 0)
}
