import { many } from '../words'

interface Words {
  /** What is to be seen to, with how many. */
  readonly title: (count: number) => string
  readonly remedy: string
  /** Where all of them are. */
  readonly all: string | null
}

const SESSIONS = '/content-manager/collection-types/api::session.session'
const sessions = (count: number) => many(count, 'séance')

export const ATTENTION: Readonly<Record<string, Words>> = {
  drafts: {
    title: (count) => `${sessions(count)} en brouillon à moins de deux semaines`,
    remedy: 'Rendez-les publiques, ou changez leur date.',
    all: `${SESSIONS}?filters[$and][0][publication][$eq]=Brouillon&sort=date:ASC,startTime:ASC&liste=brouillons`,
  },
  clashes: {
    title: (count) => `${many(count, 'chevauchement')} dans les deux semaines`,
    remedy: 'Changez l’heure, la salle ou la personne.',
    all: null,
  },
  asked: {
    title: (count) => `${many(count, 'publication demandée', 'publications demandées')}`,
    remedy: 'Relisez, puis rendez publique ou répondez à la personne.',
    all: `${SESSIONS}?filters[$and][0][publicationAsked][$eq]=true&sort=date:ASC,startTime:ASC&liste=demandes`,
  },
  placeless: { title: (count) => `${sessions(count)} sans lieu`, remedy: 'Choisissez le lieu.', all: null },
  unreachable: {
    title: (count) => `${sessions(count)} sur inscription, sans dire comment`,
    remedy: 'Donnez un téléphone, un courriel, un lien, ou cochez l’accueil.',
    all: null,
  },
  alone: {
    title: (count) => `${sessions(count)} sans médiateur`,
    remedy: 'Dites qui anime.',
    all: null,
  },
  uncounted: {
    title: (count) => `${sessions(count)} sans nombre de présents`,
    remedy: 'Un nombre par âge suffit, jamais de noms.',
    all: '/plugins/desk/presences',
  },
  bare: {
    title: (count) => `${many(count, 'fiche')} sans image, ${count < 2 ? 'jouée' : 'jouées'} dans le mois`,
    remedy: 'Une image aide à se reconnaître dans l’agenda.',
    all: '/content-manager/collection-types/api::workshop.workshop?filters[$and][0][image][id][$null]=true&sort=title:ASC&liste=sans-image',
  },
}
