import { fr } from '@escale/messages'
import type { ProgrammeQuery, Selection } from '@escale/programme'

/** «29 ateliers : jeux vidéo.» */
export function sheetsSentence(asked: ProgrammeQuery, selection: Selection, count: number): string {
  const dated = asked.from !== null || asked.to !== null ? ` ${fr.windowInWords(asked)}` : ''
  return `${fr.capitalise(fr.workshopCount(count))}${dated}${wishes(asked, selection)}.`
}

function wishes(asked: ProgrammeQuery, { programme }: Selection): string {
  const words = fr.queryInWords(asked, programme)
  return words === '' ? '' : `${fr.NBSP}: ${words}`
}
