import { fr } from '@escale/messages'
import type { Level, Programme, ProgrammeQuery } from '@escale/programme'
import { atTown } from './towns.ts'

/** The words of the catalogue of sheets: its filters, its orders. */
export const catalogue = {
  filters: 'Filtrer les ateliers',
  open: 'Filtrer',
  groups: {
    categorie: 'Famille',
    public: 'Pour qui',
    niveau: 'Niveau',
    format: 'Forme',
    commune: 'Commune',
    lieu: 'Lieu',
    acces: 'Accessibilité',
    practical: 'En pratique',
  },
  places: (count: number) => `Choisir un lieu (${count})`,
  free: 'Gratuit',
  noRegistration: 'Sans inscription',
  holidays: 'Pendant les vacances scolaires',
  text: 'Un mot',
  age: 'Quel âge\u00A0?',
  see: 'Voir les ateliers',
  dropping: (wish: string) => `Sans ${wish.startsWith('«') ? wish : fr.quoted(wish)}`,
  searchAll: (text: string) => `Chercher ${fr.quoted(text)} dans tout le site`,
  everything: 'Tous les ateliers',
  /** « (12 ateliers)», after a way to widen. */
  giving: (count: number) => ` (${fr.workshopCount(count)})`,
  order: 'Ranger par',
  byDate: 'prochaine date',
  byName: 'nom',
  counted: (count: number) => `${fr.workshopCount(count)}`,
} as const

const FOR_LEVEL: Record<Level, string> = {
  'never-touched': 'pour grands débutants',
  beginner: 'pour débutants',
  'at-ease': 'pour qui est déjà à l’aise',
  all: 'pour tous les niveaux',
}

/** «12 ateliers pour débutants, à Port-Louis, sans inscription.»: what was asked, as one says it, with its count. */
export function catalogueSentence(asked: ProgrammeQuery, programme: Programme, count: number): string {
  const name = (
    slugs: readonly string[],
    shelf: Programme['places' | 'categories' | 'audiences' | 'towns'],
  ) => slugs.flatMap((slug) => shelf.bySlug.get(slug)?.name ?? [])
  const families = name(asked.categories, programme.categories).map(fr.quoted)
  const audiences = name(asked.audiences, programme.audiences).map((word) => word.toLocaleLowerCase('fr'))
  const others = fr.queryInWords(
    {
      ...asked,
      categories: [],
      audiences: [],
      ages: [],
      levels: [],
      towns: [],
      freeOnly: false,
      registration: [],
      schoolHolidays: null,
    },
    programme,
  )
  const wishes = [
    families.length > 0
      ? `${families.length > 1 ? 'des familles' : 'de la famille'} ${fr.alternatives(families)}`
      : '',
    audiences.length > 0 ? `pour ${fr.alternatives(audiences)}` : '',
    asked.ages.length > 0 ? `à ${fr.alternatives(asked.ages.map(String))}${fr.NBSP}ans` : '',
    fr.alternatives(asked.levels.map((level) => FOR_LEVEL[level])),
    fr.alternatives(name(asked.towns, programme.towns).map(atTown)),
    fr.alternatives(asked.registration.map((kind) => fr.labels.registration[kind])),
    asked.freeOnly ? (count > 1 ? 'gratuits' : 'gratuit') : '',
    asked.schoolHolidays === null
      ? ''
      : asked.schoolHolidays === 'only'
        ? 'pendant les vacances scolaires'
        : 'hors vacances scolaires',
    others,
    asked.from !== null || asked.to !== null ? fr.windowInWords(asked) : '',
  ].filter((wish) => wish !== '')
  const [first = '', ...rest] = wishes
  const separator = /^(pour|à|au|aux|de|des|sans|gratuit)/.test(first) ? ' ' : `${fr.NBSP}: `
  const told = first === '' ? '' : `${separator}${[first, ...rest].join(', ')}`
  return `${fr.capitalise(fr.workshopCount(count))}${told}.`
}
