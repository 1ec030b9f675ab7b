import { bare, type ReadRow, type ToldSession } from '@escale/imports'

interface Named {
  readonly id: string
  readonly name: string
}

/** What the CMS has that a file may name. */
export interface Known {
  readonly today: string
  readonly timeZone: string
  readonly places: readonly Named[]
  readonly sheets: readonly Named[]
  readonly families: readonly Named[]
  readonly mediators: readonly Named[]
}

/** What the person who imports decided. */
export interface Choices {
  /** Places of the file that the CMS has under another name, by the name in the file. */
  readonly places: Readonly<Record<string, string>>
  readonly publication: 'draft' | 'public' | 'internal'
}

/** What a line will be once confirmed. */
export type Planned =
  | {
      readonly kind: 'made' | 'updated'
      readonly line: number
      readonly session: ToldSession
      readonly item: Item
      readonly notes: readonly string[]
    }
  | {
      readonly kind: 'wrong'
      readonly line: number
      readonly text: string
      readonly sentences: readonly string[]
    }

/** As the server takes it. */
export type Item = Omit<ToldSession, 'title' | 'promise' | 'body' | 'family' | 'place' | 'mediators'> & {
  readonly line: number
  readonly sheet:
    | { readonly kind: 'known'; readonly id: string }
    | {
        readonly kind: 'new'
        readonly title: string
        readonly promise: string
        readonly body: string
        readonly family: string | null
      }
  readonly place: string
  readonly mediators: readonly string[]
  readonly publication: Choices['publication']
}

/** Names of places in the file that the CMS does not know, each once, in their order. */
export function unknownPlaces(rows: readonly ReadRow[], known: Known): readonly string[] {
  const find = finder(known.places)
  const names = rows.flatMap((row) => (row.ok && find(row.session.place) === null ? [row.session.place] : []))
  return [...new Set(names)]
}

/** What each line will be. `present` are the identities that are sessions already. */
export function planOf(
  rows: readonly ReadRow[],
  known: Known,
  choices: Choices,
  present: ReadonlySet<string>,
): readonly Planned[] {
  const place = finder(known.places)
  const sheet = finder(known.sheets)
  const family = finder(known.families)
  const mediator = finder(known.mediators)
  const seen = new Map<string, number>()
  return rows.map((row): Planned => {
    if (!row.ok)
      return {
        kind: 'wrong',
        line: row.line,
        text: row.text,
        sentences: row.faults.map(({ sentence }) => sentence),
      }
    const { line, session } = row
    const { title, promise, body, family: said, place: where, mediators, ...rest } = session
    const wrong = (sentence: string): Planned => ({
      kind: 'wrong',
      line,
      text: `${title} · ${session.date} · ${where}`,
      sentences: [sentence],
    })
    const placeId = place(where) ?? choices.places[where] ?? null
    if (placeId === null || placeId === '')
      return wrong(
        `Lieu : « ${where} » n’est pas connu, dites plus haut quel lieu c’est, ou créez-le d’abord.`,
      )
    const twin = seen.get(session.externalId)
    if (twin !== undefined)
      return wrong(`Cette ligne dit la même séance que la ligne ${twin} : elle est laissée.`)
    seen.set(session.externalId, line)
    const sheetId = sheet(title)
    const people = mediators.map((name) => [name, mediator(name)] as const)
    const notes = [
      ...(sheetId === null ? ['Nouvelle fiche, en brouillon.'] : []),
      ...people.flatMap(([name, id]) => (id === null ? [`« ${name} » n’a pas de fiche de médiation.`] : [])),
    ]
    const item: Item = {
      ...rest,
      line,
      place: placeId,
      mediators: [...new Set(people.flatMap(([, id]) => (id === null ? [] : [id])))],
      sheet:
        sheetId === null
          ? { kind: 'new', title, promise, body, family: said === '' ? null : family(said) }
          : { kind: 'known', id: sheetId },
      publication: choices.publication,
    }
    return { kind: present.has(session.externalId) ? 'updated' : 'made', line, session, item, notes }
  })
}

/** Finds a document by its name, written about as it is: accents, case and «médiathèque de la» do not count. */
function finder(documents: readonly Named[]): (name: string) => string | null {
  const byName = new Map(documents.map(({ id, name }) => [bare(name), id]))
  const byCore = new Map<string, string | null>()
  // Two places of one core are told apart by hand.
  for (const { id, name } of documents) byCore.set(coreOf(name), byCore.has(coreOf(name)) ? null : id)
  return (name) => byName.get(bare(name)) ?? byCore.get(coreOf(name)) ?? null
}

function coreOf(name: string): string {
  return bare(name)
    .replace(/^(?:la |le |les |l['’])?(?:mediatheque|bibliotheque|maison de quartier|centre social)\s+/, '')
    .replace(/^(?:d['’]|de l['’]|du |des |de la |de )/, '')
    .replace(/^(?:la |le |les |l['’])/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
