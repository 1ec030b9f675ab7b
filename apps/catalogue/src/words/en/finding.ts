import * as en from '@escale/messages/en'
import type { FoundKind } from '@escale/search'

/** The words of the search: its form, its page, its suggestions. What is searched is written in French. */
export const finding = {
  title: 'Search',
  label: 'What are you looking for?',
  button: 'Search',
  lead: 'One word is enough, even misspelt, preferably in French: a workshop, a place, a partner, a date.',
  trySome: 'For instance',
  some: ['ordi lent', 'photos', 'impôts', 'jeux vidéo', 'Raspberry Pi', 'samedi'],
  families: 'Or enter by a family',
  groups: 'What we found',
  found: (counts: readonly string[], question: string) =>
    `${en.capitalise(en.list(counts))} for ${en.quoted(question)}.`,
  corrected: (typed: string, read: string) =>
    `Nothing is written ${en.quoted(typed)} here: this is what we have for ${en.quoted(read)}.`,
  leftOut: (words: readonly string[]) =>
    `We have nothing for ${en.list(words.map(en.quoted))}: the rest of your words was searched.`,
  partial: 'Nothing has all these words. This has some of them.',
  days: (window: string) => `Sessions ${window}.`,
  nothing: (question: string) => `We found nothing for ${en.quoted(question)}`,
  nothingTips: [
    'Try a French word, shorter or more common: “photo” rather than “photogrammétrie”.',
    'A single word at a time finds more.',
  ],
  nothingOn: 'No session on those days.',
  askUs: 'Ask us, we answer',
  goOn: 'Or look around',
  wholeAgenda: 'The whole calendar',
  allSheets: 'All workshops',
  allPlaces: 'All places',
  allPartners: 'All partners',
  inAgenda: (count: number) =>
    count === 1 ? 'See the session in the calendar' : `See the ${en.sessionCount(count)}`,
  amongSheets: (count: number) => `See the ${en.workshopCount(count)} of the catalogue`,
  more: (count: number) => `And ${en.plural(count, 'other', 'others')}: say more in your search.`,
} as const

/** “Next date: Saturday 12 December, Médiathèque du Port, Port-Louis”. */
export function nextDate(date: string, place: string): string {
  return `Next date: ${date}, ${place}`
}

/** Headings of the groups. */
export const groupTitles: Record<FoundKind, string> = {
  workshop: 'Workshops',
  session: 'Sessions',
  place: 'Places',
  partner: 'Partners',
  cycle: 'Courses',
  festival: 'Festivals',
  category: 'Families of workshops',
}

/** What one suggestion is. */
export const kindNames: Record<FoundKind, string> = {
  workshop: 'Workshop',
  session: 'Session',
  place: 'Place',
  partner: 'Partner',
  cycle: 'Course',
  festival: 'Festival',
  category: 'Family',
}

/** “12 places”. */
export function groupCount(kind: FoundKind, count: number): string {
  if (kind === 'workshop') return en.workshopCount(count)
  if (kind === 'session') return en.sessionCount(count)
  const [one, many] = PLURALS[kind]
  return en.plural(count, one, many)
}

const PLURALS: Record<Exclude<FoundKind, 'workshop' | 'session'>, readonly [string, string]> = {
  place: ['place', 'places'],
  partner: ['partner', 'partners'],
  cycle: ['course', 'courses'],
  festival: ['festival', 'festivals'],
  category: ['family', 'families'],
}

/** What is said of suggestions to who cannot see them. */
export const suggestionWords = {
  list: 'Suggestions',
  none: 'No suggestion.',
  one: '1 suggestion. Down arrow to choose it.',
  many: '{n} suggestions. Up and down arrows to choose.',
} as const
