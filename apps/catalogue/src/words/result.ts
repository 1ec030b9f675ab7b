import { fr } from '@escale/messages'
import type { CivilDate, ProgrammeQuery, Selection } from '@escale/programme'

/** «12 séances à partir d’aujourd’hui : jeux vidéo, adolescents, Port-Louis.»: the sentence asked, with its count. */
export function resultSentence(asked: ProgrammeQuery, selection: Selection, today: CivilDate): string {
  const count = fr.capitalise(fr.sessionCount(selection.sessions.length))
  const window = asked.from === null || asked.from === today ? fromToday(asked) : fr.windowInWords(asked)
  return `${count} ${window}${wishes(asked, selection)}.`
}

/** «29 ateliers : jeux vidéo.» */
export function sheetsSentence(asked: ProgrammeQuery, selection: Selection, count: number): string {
  const dated = asked.from !== null || asked.to !== null ? ` ${fr.windowInWords(asked)}` : ''
  return `${fr.capitalise(fr.workshopCount(count))}${dated}${wishes(asked, selection)}.`
}

function wishes(asked: ProgrammeQuery, { programme }: Selection): string {
  const words = fr.queryInWords(asked, programme)
  return words === '' ? '' : `${fr.NBSP}: ${words}`
}

function fromToday({ to }: ProgrammeQuery): string {
  return to === null ? 'à partir d’aujourd’hui' : `d’ici au ${fr.fullDate(to)}`
}
