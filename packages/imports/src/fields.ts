import type { Table } from './table/table.ts'
import { bare } from './values/date.ts'

/** What a column can be, with how it is called in French and the headings it is known by. */
export const FIELDS = {
  title: {
    label: 'Atelier (titre)',
    known: 'titre|atelier|intitule|nom|evenement|action|animation|sujet|objet|summary|title',
  },
  date: { label: 'Date', known: 'date|jour|date de debut|debut le|le|quand|day|start date' },
  hours: { label: 'Horaires (début et fin ensemble)', known: 'horaire|horaires|creneau|heures|plage' },
  start: { label: 'Heure de début', known: 'debut|heure|heure de debut|heure debut|de|start|start time' },
  end: { label: 'Heure de fin', known: 'fin|heure de fin|heure fin|a|end|end time' },
  duration: { label: 'Durée', known: 'duree|duration' },
  place: { label: 'Lieu', known: 'lieu|mediatheque|bibliotheque|site|ou|location|structure|etablissement' },
  room: { label: 'Salle', known: 'salle|espace|room' },
  mediators: {
    label: 'Avec (prénoms)',
    known:
      'avec|mediateur|mediatrice|mediateurs|animateur|animatrice|intervenant|intervenants|anime par|conseiller',
  },
  capacity: {
    label: 'Nombre de places',
    known: 'places|nombre de places|nb de places|nb places|jauge|capacite|max',
  },
  registration: { label: 'Inscription', known: 'inscription|reservation|sur inscription' },
  phone: { label: 'Téléphone d’inscription', known: 'telephone|tel|phone' },
  mail: { label: 'Courriel d’inscription', known: 'courriel|mail|email|e-mail|contact' },
  link: { label: 'Lien d’inscription', known: "lien|url|site web|lien d'inscription|link" },
  family: { label: 'Famille', known: 'famille|categorie|thematique|theme|type|category' },
  promise: { label: 'Promesse', known: 'promesse|accroche|resume|chapo' },
  body: { label: 'Présentation', known: 'presentation|description|contenu|detail|details|body' },
  state: { label: 'État', known: 'etat|statut|status' },
  externalId: { label: 'Identifiant', known: 'identifiant|id|uid|reference|ref|numero|n°|code' },
} as const

export type FieldName = keyof typeof FIELDS

/** Which column holds a field. */
export type Mapping = Readonly<Partial<Record<FieldName, number>>>

const NAMES = Object.keys(FIELDS) as FieldName[]

/**
 * What the columns seem to be, by their headings: the whole heading first, then the heading that begins or ends with a known
 * word. A column is one field, a field one column.
 */
export function guessMapping({ headers }: Pick<Table, 'headers'>): Mapping {
  const plain = headers.map((header) => bare(header).replace(/[:*]/g, '').replace(/\s+/g, ' ').trim())
  const mapping: Partial<Record<FieldName, number>> = {}
  const taken = new Set<number>()
  const rounds = [
    (heading: string, word: string) => heading === word,
    (heading: string, word: string) =>
      word.length > 2 && (heading.startsWith(`${word} `) || heading.startsWith(`${word}s`)),
    (heading: string, word: string) => word.length > 3 && heading.split(/[\s/(),'’-]+/).includes(word),
  ]
  for (const matches of rounds) {
    for (const name of NAMES) {
      if (mapping[name] !== undefined) continue
      const words = FIELDS[name].known.split('|')
      const column = plain.findIndex(
        (heading, index) => !taken.has(index) && words.some((word) => matches(heading, word)),
      )
      if (column < 0) continue
      mapping[name] = column
      taken.add(column)
    }
  }
  return mapping
}
