import * as en from '@escale/messages/en'
import type { Audience } from '@escale/programme'

/** “Adolescents (ages 12 to 17) and adultes”: audiences are called as the network calls them. */
export function audiencesInWords(audiences: readonly Audience[]): string {
  if (audiences.length === 0) return 'Everyone'
  return en.capitalise(en.list(audiences.map(audienceInWords)))
}

function audienceInWords({ name, ageFrom, ageTo }: Audience): string {
  const words = name.toLocaleLowerCase('fr')
  return ageTo === null ? words : `${words} (${en.ages(ageFrom, ageTo)})`
}
