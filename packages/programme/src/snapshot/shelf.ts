import { type Id, id } from '../model/ids.ts'
import type { Cycle, Festival } from '../model/occasions.ts'
import type { Audience, Category, Partner } from '../model/people.ts'
import type { Place } from '../model/place.ts'
import { slugOf } from '../model/words.ts'
import type { Workshop } from '../model/workshop.ts'
import { bisect } from './edits.ts'

/** A collection in its order of reading, found by slug. */
export interface Shelf<Document> {
  readonly all: readonly Document[]
  readonly bySlug: ReadonlyMap<string, Document>
}

/** A commune of the network and the places it has. */
export interface Town {
  readonly slug: string
  readonly name: string
  readonly places: readonly Place[]
}

/** The collections that people read through, each in its order. */
export interface Shelves {
  readonly places: Shelf<Place>
  readonly towns: Shelf<Town>
  readonly categories: Shelf<Category>
  readonly audiences: Shelf<Audience>
  readonly partners: Shelf<Partner>
  readonly workshops: Shelf<Workshop>
  readonly cycles: Shelf<Cycle>
  readonly festivals: Shelf<Festival>
}

interface Shelved<Type extends string> {
  readonly id: Id<Type>
  readonly slug: string
}

type Order<Document> = (one: Document, other: Document) => number

export function shelf<Document extends { readonly slug: string }>(
  documents: Iterable<Document>,
  order: Order<Document>,
): Shelf<Document> {
  return shelfOf([...documents].sort(order))
}

/** The shelf after some of its documents changed, came or went: only these are sorted in. */
export function editShelf<Type extends string, Document extends Shelved<Type>>(
  before: Shelf<Document>,
  documents: ReadonlyMap<Id<Type>, Document>,
  changed: ReadonlySet<string>,
  order: Order<Document>,
): Shelf<Document> {
  if (changed.size === 0) return before
  const all = before.all.filter((document) => !changed.has(document.id))
  for (const text of changed) {
    const document = documents.get(id(text))
    if (document === undefined) continue
    const at = bisect(all, (other) => order(other, document) < 0)
    all.splice(at, 0, document)
  }
  return shelfOf(all)
}

function shelfOf<Document extends { readonly slug: string }>(all: readonly Document[]): Shelf<Document> {
  return { all, bySlug: new Map(all.map((document) => [document.slug, document])) }
}

const french = new Intl.Collator('fr', { numeric: true })

/** Ids settle what words leave open, so that an order never wavers. */
const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1)

interface Named {
  readonly id: string
  readonly name: string
}

export const byName = (one: Named, other: Named) => french.compare(one.name, other.name) || byId(one, other)

export const byTitle = (
  one: { readonly id: string; readonly title: string },
  other: { readonly id: string; readonly title: string },
) => french.compare(one.title, other.title) || byId(one, other)

export const byOrder = (one: Named & { readonly order: number }, other: Named & { readonly order: number }) =>
  one.order - other.order || byName(one, other)

export const byDate = (
  one: { readonly id: string; readonly date: string },
  other: { readonly id: string; readonly date: string },
) => (one.date === other.date ? byId(one, other) : one.date < other.date ? -1 : 1)

export const byFrom = (
  one: { readonly id: string; readonly from: string },
  other: { readonly id: string; readonly from: string },
) => (one.from === other.from ? byId(one, other) : one.from < other.from ? -1 : 1)

/** A town is written as its first place in the order of reading writes it. */
export function townsOf(places: readonly Place[]): Shelf<Town> {
  const towns = new Map<string, { slug: string; name: string; places: Place[] }>()
  const slugs = new Map<string, string>()
  for (const place of places) {
    const slug = slugs.get(place.town) ?? slugOf(place.town)
    slugs.set(place.town, slug)
    if (slug === '') continue
    const town = towns.get(slug)
    if (town) town.places.push(place)
    else towns.set(slug, { slug, name: place.town, places: [place] })
  }
  return shelf(
    towns.values(),
    (one, other) => french.compare(one.name, other.name) || (one.slug < other.slug ? -1 : 1),
  )
}
