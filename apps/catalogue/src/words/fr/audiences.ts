import { fr } from '@escale/messages'
import type { Audience } from '@escale/programme'

/** «Adolescents (de 12 à 17 ans) et adultes»: ages are told when they bound childhood, not for grown-ups. */
export function audiencesInWords(audiences: readonly Audience[]): string {
  if (audiences.length === 0) return 'Tout public'
  return fr.capitalise(fr.list(audiences.map(audienceInWords)))
}

function audienceInWords({ name, ageFrom, ageTo }: Audience): string {
  const words = name.toLocaleLowerCase('fr')
  return ageTo === null ? words : `${words} (${fr.ages(ageFrom, ageTo)})`
}
