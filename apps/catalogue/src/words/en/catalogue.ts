import * as en from '@escale/messages/en'
import type { Level, Programme, ProgrammeQuery } from '@escale/programme'
import { atTown } from './towns.ts'

/** The words of the catalogue of sheets: its filters, its orders. */
export const catalogue = {
  filters: 'Filter the workshops',
  open: 'Filter',
  groups: {
    categorie: 'Family',
    public: 'For whom',
    niveau: 'Level',
    format: 'Form',
    commune: 'Town',
    lieu: 'Place',
    acces: 'Accessibility',
    practical: 'In practice',
  },
  places: (count: number) => `Choose a place (${count})`,
  free: 'Free',
  noRegistration: 'No booking',
  holidays: 'During school holidays',
  text: 'A word',
  age: 'What age?',
  see: 'See the workshops',
  dropping: (wish: string) => `Without ${wish.startsWith('“') ? wish : en.quoted(wish)}`,
  searchAll: (text: string) => `Search ${en.quoted(text)} in the whole site`,
  everything: 'All workshops',
  /** “ (12 workshops)”, after a way to widen. */
  giving: (count: number) => ` (${en.workshopCount(count)})`,
  order: 'Sort by',
  byDate: 'next date',
  byName: 'name',
  counted: (count: number) => `${en.workshopCount(count)}`,
} as const

const FOR_LEVEL: Record<Level, string> = {
  'never-touched': 'for first steps',
  beginner: 'for beginners',
  'at-ease': 'for who is at ease',
  all: 'for all levels',
}

/** “12 workshops for beginners, in Port-Louis, no booking.”: what was asked, with its count. */
export function catalogueSentence(asked: ProgrammeQuery, programme: Programme, count: number): string {
  const name = (
    slugs: readonly string[],
    shelf: Programme['places' | 'categories' | 'audiences' | 'towns'],
  ) => slugs.flatMap((slug) => shelf.bySlug.get(slug)?.name ?? [])
  const families = name(asked.categories, programme.categories).map(en.quoted)
  const audiences = name(asked.audiences, programme.audiences).map((word) => word.toLocaleLowerCase('fr'))
  const others = en.queryInWords(
    { ...asked, categories: [], audiences: [], levels: [], towns: [] },
    programme,
  )
  const wishes = [
    families.length > 0
      ? `in the ${families.length > 1 ? 'families' : 'family'} ${en.alternatives(families)}`
      : '',
    audiences.length > 0 ? `for ${en.alternatives(audiences)}` : '',
    en.alternatives(asked.levels.map((level) => FOR_LEVEL[level])),
    en.alternatives(name(asked.towns, programme.towns).map(atTown)),
    others,
    asked.from !== null || asked.to !== null ? en.windowInWords(asked) : '',
  ].filter((wish) => wish !== '')
  const [first = ''] = wishes
  const separator = /^(for|in|from|until) /.test(first) ? ' ' : ': '
  const told = first === '' ? '' : `${separator}${wishes.join(', ')}`
  return `${en.capitalise(en.workshopCount(count))}${told}.`
}
