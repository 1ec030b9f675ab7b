import { fr } from '@escale/messages'
import type { CivilTime } from '@escale/programme'

/** Titles, links and sentences of the pages, by page. */
export const site = {
  skip: 'Aller au contenu',
  preview: (until: CivilTime) =>
    `Aperçu\u00A0: cette page n’est pas publique telle quelle. L’adresse est bonne jusqu’à ${fr.hour(until)}.`,
  menu: 'Rubriques',
  agenda: 'Agenda',
  sheets: 'Ateliers',
  places: 'Lieux',
  subscribe: 'S’abonner',
  ask: 'Une question, une inscription',
  noTracking: 'Ni cookie, ni mesure d’audience, ni compte\u00A0: vous lisez, c’est tout.',
  aboutMenu: 'Le réseau et ses engagements',
  links: {
    about: 'Le réseau',
    partners: 'Qui aide, près d’ici',
    accessibility: 'Accessibilité\u00A0: partiellement conforme',
    privacy: 'Vos données',
    legal: 'Mentions légales',
    letter: 'La lettre',
    feeds: 'Les flux',
    data: 'Données ouvertes',
  },
  otherLanguage: { name: 'English', code: 'en' },
} as const

export const home = {
  soon: 'Ces jours-ci',
  week: 'Aujourd’hui et cette semaine',
  town: 'Commune',
  seeTown: 'Voir',
  nothingToday: 'Rien aujourd’hui.',
  nothingTodayAt: (town: string) => `Rien aujourd’hui ${town}.`,
  nothingThisWeek: 'Rien cette semaine. Voici la suite\u00A0:',
  wholeWeek: (count: number) => `Toute la semaine (${fr.sessionCount(count)})`,
  wholeAgenda: 'Tout l’agenda',
  allSessions: 'Toutes ses séances',
  where: 'Près de chez vous',
  allPlaces: 'Tous les lieux',
  nothing: 'Aucune séance n’est encore annoncée. Le catalogue des ateliers, lui, est ouvert.',
  newSheets: 'Nouveaux ateliers',
  allSheets: 'Tous les ateliers',
  festivals: 'À ne pas manquer',
  seeFestival: 'Son programme',
  young: 'Pour les jeunes',
  holidays: (name: string, range: string) => `${name}, ${range}.`,
  allHolidays: (count: number) => `Tout pour les jeunes (${fr.sessionCount(count)})`,
  help: 'Être aidé, seul à seul',
  helpWhy:
    'Un papier à faire en ligne, un téléphone qui résiste, une question toute bête\u00A0: une personne s’assoit à côté de vous, une demi-heure. C’est vous qui tenez la souris.',
  allHelp: 'Tous les rendez-vous',
  call: 'ou par téléphone',
} as const

/** «Huit façons d’entrer», in words up to twelve. */
export function waysIn(count: number): string {
  const words = [
    '',
    'Une',
    'Deux',
    'Trois',
    'Quatre',
    'Cinq',
    'Six',
    'Sept',
    'Huit',
    'Neuf',
    'Dix',
    'Onze',
    'Douze',
  ]
  const number = words[count] ?? String(count)
  return `${number} façon${count > 1 ? 's' : ''} d’entrer`
}

export const occasions = {
  cycle: 'Cycle',
  festival: 'Festival',
  dates: 'Les dates',
  nothing: 'Aucune date n’est annoncée pour le moment.',
  over: 'Ce festival est passé.',
  cycleOf: (length: number, wholeOnly: boolean) =>
    `${length}\u00A0séances qui se suivent${wholeOnly ? ', à suivre en entier' : ', ou à la carte'}.`,
  sheet: 'Lire la fiche de l’atelier',
} as const

/** How far a turn of a cycle is, and whether one can still join it. */
export const runs = {
  stages: { ahead: 'à venir', 'under-way': 'en cours', over: 'terminé' },
  part: (number: number, length: number) => `Séance ${number}/${length}`,
  join: {
    ahead: {
      whole: 'On s’inscrit une fois, pour toutes les séances.',
      loose: 'Venez à toutes les séances, ou à celles qui vous plaisent.',
    },
    'under-way': {
      whole:
        'Le groupe est déjà parti\u00A0: appelez pour connaître les prochaines dates, ou une place laissée.',
      loose: 'On peut encore rejoindre\u00A0: chaque séance se suffit à elle-même.',
    },
    over: { whole: '', loose: '' },
  },
  call: 'Appeler le',
} as const

export const keep = {
  title: 'Gardez-le sous la main',
  subscribe: 'S’abonner dans mon agenda',
  subscribeWhy: 'Votre téléphone se met à jour tout seul.',
  download: 'Télécharger en .ics',
  downloadWhy: 'Une copie, telle qu’elle est aujourd’hui.',
  letter: 'Prendre le texte',
  letterWhy: 'Pour une lettre, un bulletin.',
  print: 'Imprimer le programme',
  printWhy: 'En livret, avec couverture et sommaire\u00A0; en gros caractères aussi.',
  embed: 'Le montrer sur mon site',
  embedWhy: 'Celui de la mairie, de l’école, de l’association.',
} as const

export const empty = {
  title: 'Rien à ces conditions',
  widen: 'Essayez plus large\u00A0:',
  allDates: 'à toutes les dates',
  allTowns: 'dans toutes les communes',
  allFamilies: 'dans toutes les familles',
  everyone: 'pour tout le monde',
  everything: 'tout l’agenda',
} as const

export const agenda = {
  goOn: (from: string) => `La suite, à partir du ${from}`,
  backToToday: 'Revenir à aujourd’hui',
} as const

export const errors = {
  notFound: 'Cette page n’est pas au programme',
  notFoundWhy: 'L’adresse a peut-être changé, ou il y manque une lettre.',
  gone: 'Cette séance n’est plus publiée',
  goneWhy: 'La médiathèque l’a retirée du programme. Elle n’aura pas lieu sous cette forme.',
  malformed: 'Cette date n’existe pas',
  guess: 'Vous cherchiez peut-être\u00A0:',
  go: 'Sinon, tout part d’ici\u00A0:',
  call: 'Ou demandez-nous\u00A0:',
} as const
