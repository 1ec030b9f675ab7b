import { fr } from '@escale/messages'
import type { CivilDate, OpeningHours, Session, Weekday } from '@escale/programme'
import type { PaperSize } from '../paper/options.ts'

const { NBSP } = fr

/** Printed programmes, posters and hand-outs. */
export const paper = {
  title: 'Le programme à imprimer',
  lead: 'Le programme de la saison en livret, avec couverture, sommaire et lieux. Choisissez, relisez, imprimez.',
  choose: 'Ce que vous imprimez',
  size: 'Papier',
  sizes: { a3: 'A3, à afficher', a4: 'A4', a5: 'A5, en livret' } satisfies Record<PaperSize, string>,
  large: 'En gros caractères',
  apply: 'Mettre en page',
  more: 'Choisir plus finement, retirer des séances, écrire un mot',
  pdf: 'Télécharger le PDF',
  pdfWhy: `Un PDF balisé${NBSP}: il se lit à voix haute, se parcourt par titres, et son sommaire donne les pages.`,
  noPdf: `Ce site ne fabrique pas de PDF lui-même${NBSP}: votre navigateur le fait. Imprimez, puis choisissez «${NBSP}Enregistrer au format PDF${NBSP}».`,
  how: 'Comment imprimer',
  steps: {
    booklet: [
      `Dans votre navigateur${NBSP}: Fichier, puis Imprimer (Ctrl + P, ou ⌘ + P).`,
      `Cochez «${NBSP}Graphiques d’arrière-plan${NBSP}» pour garder les couleurs${NBSP}; décochez «${NBSP}En-têtes et pieds de page${NBSP}».`,
      `Pour un livret A5, imprimez le PDF en «${NBSP}Livret${NBSP}», recto verso, retourné sur les bords courts, puis pliez.`,
    ],
    poster: [
      `Dans votre navigateur${NBSP}: Fichier, puis Imprimer (Ctrl + P, ou ⌘ + P).`,
      `Cochez «${NBSP}Graphiques d’arrière-plan${NBSP}» pour garder les couleurs, et «${NBSP}Marges${NBSP}: aucune${NBSP}».`,
    ],
  },
  cover: 'Programme',
  contents: 'Sommaire',
  page: 'page',
  places: 'Où nous trouver',
  families: 'Les familles d’ateliers',
  sessions: fr.sessionCount,
  upToDate: 'À jour ici',
  qr: (title: string) => `Code à photographier${NBSP}: ${title}, à jour, sur le site`,
  qrSession: 'Code à photographier pour ouvrir cette séance sur le site',
  qrSheet: 'Code à photographier pour ouvrir cette fiche sur le site',
  notes: 'Vos notes',
  back: 'Le programme vit',
  backWhy: `Une séance s’annule, une autre s’ajoute. Photographiez ce code pour lire le programme du jour, ou demandez à l’accueil.`,
  ask: `Une question${NBSP}?`,
  printedOn: (day: string) => `Imprimé d’après le programme du ${day}.`,
  reuse: (network: string) =>
    `Programme réutilisable sous Licence Ouverte 2.0, en citant «${NBSP}${network}${NBSP}».`,
  holiday: (name: string) => name.toLocaleLowerCase('fr').replace('noël', 'Noël'),
  nothing: fr.listings.empty,
  tooMany: (count: number, most: number) =>
    `Ce choix a ${fr.sessionCount(count)}${NBSP}; un livret en contient ${fr.sessionCount(most)} au plus. Choisissez une commune, un lieu ou une période plus courte.`,
  weekPoster: 'L’affiche de la semaine',
  weekLead: 'Ce qui se passe, sur une feuille, pour la vitrine ou le panneau de la mairie.',
  everyone: 'Ateliers et rendez-vous numériques',
  others: (count: number) => `et ${fr.plural(count, 'autre séance', 'autres séances')}, à lire sur le site`,
  sessionPoster: (title: string) => `Affiche${NBSP}: ${title}`,
  handOut: (title: string) => `À emporter${NBSP}: ${title}`,
  nextDates: 'Prochaines dates',
  backTo: 'Revenir à la page',
  sheetOn: 'Cette fiche sur le site',
} as const

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** «Mardi et jeudi : 14 h – 18 h», days that open alike together, in the order of the week. */
export function hoursInLines(hours: readonly OpeningHours[]): readonly { days: string; hours: string }[] {
  const days = WEEK.map((weekday) => ({
    weekday,
    said: hours
      .filter((opening) => opening.weekday === weekday)
      .toSorted((one, other) => (one.opens < other.opens ? -1 : 1))
      .map(({ opens, closes, note }) => `${fr.hours(opens, closes)}${note === '' ? '' : ` (${note})`}`)
      .join(' et '),
  })).filter(({ said }) => said !== '')
  return [...Map.groupBy(days, ({ said }) => said)].map(([said, alike]) => ({
    days: fr.capitalise(fr.list(alike.map(({ weekday }) => fr.WEEKDAYS[weekday]))),
    hours: said,
  }))
}

/** «sur inscription : par téléphone au 02 61 91 00 10 ou sur place»: an address to click is no use on paper. */
export function signUpOnPaper({ registration }: Session, today: CivilDate): string {
  if (registration.kind === 'none') return fr.howToSignUp(registration)
  return fr.howToSignUp({ ...registration, ways: { ...registration.ways, mail: '', link: '' } }, today)
}
