/**
 * What the singular and the plural, the masculine and the feminine of a folded French word have in common. Light on purpose:
 * verbs and suffixes stay. In order, the first rule that fits in each step:
 *
 * 1. plural: `-eaux` → `-eau`, `-aux` → `-al`, `-oux` and `-eux` lose their `x`, a last `s` goes;
 * 2. feminine: `-trice` → `-teur`, `-euse` → `-eur`, `-ive` → `-if`, `-ere` → `-er`, `-ee` → `-e`;
 * 3. a last `-e` goes, and of `ll`, `mm`, `nn`, `tt` before it, one letter (`ancienne` → `ancien`).
 *
 * Words of three letters or fewer, and those with a figure, are left as they are. The result is a key, not a French word.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  return withoutLastE(masculine(singular(word)))
}

function singular(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -2)}l`
  return /([eo]ux|[^s]s)$/.test(word) ? word.slice(0, -1) : word
}

function masculine(word: string): string {
  if (word.length < 5) return word
  if (word.endsWith('trice')) return `${word.slice(0, -4)}eur`
  if (word.endsWith('euse')) return `${word.slice(0, -2)}r`
  if (word.endsWith('ive')) return `${word.slice(0, -2)}f`
  return /(ere|ee)$/.test(word) ? word.slice(0, -1) : word
}

function withoutLastE(word: string): string {
  if (word.length < 5 || !word.endsWith('e')) return word
  return word.slice(0, -1).replace(/([lmnt])\1$/, '$1')
}
