/** Whether a folded word says nothing by itself. */
export function isSmall(word: string): boolean {
  return word.length === 1 ? !/\d/.test(word) : SMALL.has(word)
}

const SMALL = new Set(
  (
    'au aux avec ca ce ces cet cette chez comment dans de des du elle en est et eux il ils je la le les leur leurs lui ma ' +
    'mais me mes moi mon ne nos notre nous on ou par pas pour quand que quel quelle qui quoi sa sans se ses si son sont sur ta ' +
    'te tes toi ton tu un une vers vos votre vous comme faire fait y the of for and to'
  ).split(' '),
)
