import {
  addDays,
  addMonths,
  type CivilDate,
  type Closure,
  type Cycle,
  dateOf,
  type Festival,
  id,
  type PublicHoliday,
  partsOf,
  type Redirect,
  startOfWeek,
} from '@escale/programme'
import { nthWeekday, publicHolidays } from '@escale/scheduling'
import { markdown } from './brands.ts'
import type { Undated } from './sheet.ts'
import { typeset } from './typography.ts'

/** The days the demonstration covers, included at both ends. */
export interface Season {
  readonly today: CivilDate
  readonly from: CivilDate
  readonly to: CivilDate
}

export function seasonAround(today: CivilDate): Season {
  return { today, from: addMonths(today, -3), to: addMonths(today, 6) }
}

const cycle = (
  slug: string,
  title: string,
  length: number,
  wholeOnly: boolean,
  text: string,
): Undated<Cycle> => ({
  id: id(`cycle-${slug}`),
  slug,
  title: typeset(title),
  length,
  wholeOnly,
  description: markdown(typeset(text)),
})

export const cycles: readonly Undated<Cycle>[] = [
  cycle(
    'premiers-pas',
    'Premiers pas, en six séances',
    6,
    true,
    'Le même petit groupe, le même jour, six semaines de suite : de la souris au premier message. Inscription pour les six séances.',
  ),
  cycle(
    'smartphone',
    'Apprivoiser son smartphone, en quatre séances',
    4,
    false,
    'Régler, appeler, photographier, se repérer. On peut manquer une séance et la rattraper dans une autre médiathèque.',
  ),
  cycle(
    'genealogie',
    'Retrouver ses ancêtres, en cinq séances',
    5,
    false,
    'De la boîte à photos aux registres numérisés. Une archiviste est présente à la troisième séance.',
  ),
  cycle(
    'podcast',
    'Mon premier podcast, en quatre séances',
    4,
    true,
    'Écrire, enregistrer, monter, diffuser : on forme les équipes le premier jour, elles ne changent plus.',
  ),
  cycle(
    'capteur',
    'Construire son capteur, en trois séances',
    3,
    true,
    'Monter, régler, installer. Le capteur est prêté six mois à la fin de la troisième séance.',
  ),
]

/** Two editions a year, in March and October: ten days from the second Friday of the month. */
export function festivals(season: Season): readonly Undated<Festival>[] {
  const { year } = partsOf(season.today)
  return [year - 1, year, year + 1]
    .flatMap((edition) => [festival(edition, 3, 'printemps'), festival(edition, 10, 'automne')])
    .filter(({ from, to }) => from >= season.from && to <= season.to)
}

function festival(year: number, month: number, season: string): Undated<Festival> {
  const first = dateOf(year, month, 1)
  const from = nthWeekday(first, 2, 5) ?? first
  return {
    id: id(`festival-marees-numeriques-${season}-${year}`),
    slug: `marees-numeriques-${season}-${year}`,
    title: `Marées numériques, ${season} ${year}`,
    promise: typeset(
      'Dix jours d’arts numériques dans les huit médiathèques : des murs qui bougent, des livres qui chantent, des jeux faits ici.',
    ),
    description: markdown(
      [
        'Le festival des arts numériques de la ria invite des artistes à travailler avec les habitants, sur place, pendant dix jours. Tout est gratuit, presque tout se fait avec les mains.',
        'L’ouverture a lieu un vendredi soir au Môle, la clôture un dimanche après-midi à la Rotonde. Entre les deux, chaque médiathèque a sa soirée.',
      ]
        .map(typeset)
        .join('\n\n'),
    ),
    from,
    to: addDays(from, 9),
  }
}

/** Closures of the years the season touches. */
export function closures(season: Season): readonly Undated<Closure>[] {
  const { year } = partsOf(season.today)
  const yearly = [year - 1, year, year + 1].flatMap((each) => [
    closure(
      'noel',
      null,
      dateOf(each, 12, 24),
      dateOf(each + 1, 1, 2),
      'Fermeture de fin d’année de tout le réseau',
    ),
    ...bridges(each),
    closure('inventaire', 'le-lavoir', dateOf(each, 2, 9), dateOf(each, 2, 13), 'Inventaire des collections'),
    closure('inventaire', 'rotonde', dateOf(each, 9, 7), dateOf(each, 9, 11), 'Inventaire des collections'),
    closure('ete', 'ancienne-ecole', dateOf(each, 8, 2), dateOf(each, 8, 15), 'Fermeture d’été'),
    closure('ete', 'le-moulin', dateOf(each, 8, 9), dateOf(each, 8, 22), 'Fermeture d’été'),
  ])
  const works = startOfWeek(addDays(season.today, 17))
  return [
    ...yearly,
    closure(
      'travaux',
      'les-landes',
      works,
      addDays(works, 5),
      'Travaux : pose d’un nouveau sol dans la salle d’atelier',
    ),
  ]
}

/** The network is open on Whit Monday, which its staff works in solidarity. */
export function ownPublicHolidays(season: Season): readonly Undated<PublicHoliday>[] {
  return publicHolidays(partsOf(season.from).year, partsOf(season.to).year)
    .filter(({ name }) => name === 'Lundi de Pentecôte')
    .map(({ name, from }) => ({ id: id(`jour-ferie-${from}`), date: from, name, dayOff: false }))
}

function bridges(year: number): readonly Undated<Closure>[] {
  return publicHolidays(year, year)
    .filter(({ name }) => name.startsWith('Ascension'))
    .map(({ from }) => closure('pont', null, addDays(from, 1), addDays(from, 2), 'Pont de l’Ascension'))
}

function closure(
  key: string,
  place: string | null,
  from: CivilDate,
  to: CivilDate,
  reason: string,
): Undated<Closure> {
  return {
    id: id(`fermeture-${key}-${place ?? 'reseau'}-${from}`),
    placeId: place === null ? null : id(`lieu-${place}`),
    from,
    to,
    reason: typeset(reason),
  }
}

export const redirects: readonly Undated<Redirect>[] = [
  {
    id: id('redirection-mediatheque-du-port'),
    kind: 'place',
    fromSlug: 'mediatheque-du-port',
    toSlug: 'mole',
  },
  {
    id: id('redirection-mettre-ses-photos-a-labri'),
    kind: 'workshop',
    fromSlug: 'mettre-ses-photos-a-labri',
    toSlug: 'sauvegarder-ses-photos',
  },
]
