import { fr } from '@escale/messages'
import type { ProgrammeQuery, Selection } from '@escale/programme'

function wishes(asked: ProgrammeQuery, { programme }: Selection): string {
  const words = fr.queryInWords(asked, programme)
  return words === '' ? '' : `${fr.NBSP}: ${words}`
}
