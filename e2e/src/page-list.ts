import { type DemoNetwork, demoNetwork } from '@escale/demo-network'
import { civilDate } from '@escale/programme'
import { TODAY } from './showcase.ts'

const STATES = sessionsOfEachState(demoNetwork({ today: civilDate(TODAY) }))

/** One page of each kind, and of each state it can be in: what every check of pages walks through. */
export const PAGES: readonly string[] = [
  '/',
  '/?commune=lannevel',
  '/styles/',
  '/agenda/',
  '/agenda/?lieu=nulle-part',
  '/agenda/?du=demain',
  '/agenda/?du=2026-12-01&au=2026-12-31&categorie=jeux-video',
  '/agenda/?vue=mois',
  '/agenda/?vue=semaine',
  '/recherche/',
  '/recherche/?q=photos',
  '/recherche/?q=zzzz',
  '/ateliers/',
  '/ateliers/?q=introuvable',
  '/ateliers/?categorie=jeux-video&niveau=debutant&tri=nom',
  '/recherche/?q=raspbery',
  '/ateliers/ordinateur-raspberry-pi/',
  '/ateliers/capteur-de-particules-fines/',
  '/ateliers/permanence-demarches/',
  '/ateliers/tournoi-de-kart/',
  '/ateliers/images-generees-par-ia/',
  '/lieux/',
  '/lieux/mole/',
  '/lieux/e-bus/',
  '/lieux/en-ligne/',
  '/cycles/premiers-pas/',
  '/festivals/marees-numeriques-printemps-2027/',
  '/categories/jeux-video/',
  '/partenaires/',
  '/partenaires/?structure=fanfare',
  '/abonnements/',
  '/lettre/',
  '/lettre/?public=adolescents&du=debut-mois-prochain&au=fin-mois-prochain&groupe=lieu&depuis=2026-11-15',
  '/lettre/?du=32&depuis=hier',
  '/programme/imprimer?groupe=famille&papier=a5',
  '/programme/imprimer?lieu=mole&du=32',
  '/programme/affiche?lieu=mole',
  '/ateliers/ordinateur-raspberry-pi/imprimer',
  `${(STATES.get('cancelled') ?? '').replace(/\/$/, '')}/affiche`,
  '/flux/',
  '/donnees/',
  '/a-propos/',
  '/accessibilite/',
  '/confidentialite/',
  '/mentions-legales/',
  '/nulle-part/',
  '/seances/seance-retiree/',
  '/en/',
  '/en/agenda/?vue=mois',
  '/en/ateliers/?categorie=jeux-video&niveau=debutant',
  '/en/ateliers/ordinateur-raspberry-pi/',
  '/en/lieux/mole/',
  '/en/abonnements/',
  '/en/recherche/?q=photos',
  ...STATES.values(),
]

/** The pages that most people meet. */
export const MAIN_PAGES: readonly string[] = [
  '/',
  '/agenda/',
  '/ateliers/',
  '/ateliers/ordinateur-raspberry-pi/',
  '/lieux/mole/',
  STATES.get('scheduled') ?? '',
]

function sessionsOfEachState({ documents }: DemoNetwork): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { id, state, date } of documents.sessions.values()) {
    const kind = date < TODAY ? 'past' : state.kind
    if (!first.has(kind)) first.set(kind, `/seances/${id}/`)
  }
  return first
}
