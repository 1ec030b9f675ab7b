import { fr } from '@escale/messages'
import type {
  Category,
  Cycle,
  Festival,
  Partner,
  Place,
  Programme,
  Session,
  Workshop,
} from '@escale/programme'
import { plainText } from './plain-text.ts'

/** What can be found, by kind. A session has an entry only when it says something by itself: its word to the public. */
export type Found =
  /** `about`: the family and the audiences, by their names. */
  | { readonly kind: 'workshop'; readonly document: Workshop; readonly about: string }
  | { readonly kind: 'session'; readonly document: Session }
  | { readonly kind: 'place'; readonly document: Place }
  | { readonly kind: 'partner'; readonly document: Partner }
  | { readonly kind: 'cycle'; readonly document: Cycle }
  | { readonly kind: 'festival'; readonly document: Festival }
  | { readonly kind: 'category'; readonly document: Category }

export type FoundKind = Found['kind']

/** A document as it is searched: its name, what is said of it first, the rest, and what it is filed under, never quoted. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly more: string
  readonly about?: string
}

/** Every document that can be found. Training between colleagues is nobody else's business. */
export function* everyFound(programme: Programme): Generator<Found, void, undefined> {
  const { workshops, places, partners, cycles, festivals, categories, sessions } = programme
  const { categories: families, audiences } = programme.documents
  for (const document of workshops.all)
    if (document.format !== 'staff-training') {
      const names = document.audienceIds.map((id) => audiences.get(id)?.name)
      const about = [families.get(document.categoryId)?.name, ...names].join(', ')
      yield { kind: 'workshop', document, about }
    }
  for (const document of places.all) yield { kind: 'place', document }
  for (const document of partners.all) yield { kind: 'partner', document }
  for (const document of cycles.all) yield { kind: 'cycle', document }
  for (const document of festivals.all) yield { kind: 'festival', document }
  for (const document of categories.all) yield { kind: 'category', document }
  for (const document of sessions) if (document.publicNote !== '') yield { kind: 'session', document }
}

export function keyOf({ kind, document }: Found): string {
  return `${kind}:${document.id}`
}

export function entryOf(found: Found): Entry {
  const id = keyOf(found)
  switch (found.kind) {
    case 'workshop':
      return {
        id,
        title: found.document.title,
        lead: found.document.promise,
        about: found.about,
        // Long to put together, and seldom quoted.
        get more() {
          return sheetText(found.document)
        },
      }
    case 'session': {
      const { workshop, place, publicNote } = found.document
      return { id, title: workshop.title, lead: publicNote, more: `${place.name} ${place.town}` }
    }
    case 'place': {
      const { name, town, kind, address, access, accessNote, transport } = found.document
      const codes = access.map((code) => fr.labels.access[code])
      const more = sentences(fr.labels.placeKinds[kind], address, transport, accessNote, ...codes)
      return { id, title: name, lead: town, more }
    }
    case 'partner': {
      const { name, what, kind, forWhom, where, when, town } = found.document
      return {
        id,
        title: name,
        lead: what,
        more: sentences(fr.labels.partnerKinds[kind], forWhom, where, when, town),
      }
    }
    case 'cycle':
      return { id, title: found.document.title, lead: plainText(found.document.description), more: 'cycle' }
    case 'festival': {
      const { title, promise, description } = found.document
      return { id, title, lead: promise, more: plainText(description) }
    }
    case 'category': {
      const { name, invitation, description } = found.document
      return { id, title: name, lead: invitation, more: description }
    }
  }
}

/** All that a sheet says beyond its promise, as sentences an excerpt can be taken from. */
function sheetText(workshop: Workshop): string {
  const { build, sensor, mediaLiteracy, videoGame, procedures } = workshop
  return sentences(
    plainText(workshop.body),
    fr.capitalise(fr.labels.levels[workshop.level]),
    ...workshop.toBring,
    ...workshop.lent,
    ...workshop.prerequisites,
    ...workshop.resources.map(({ title }) => title),
    ...(build?.parts.map(({ name }) => name) ?? []),
    ...(build?.tools ?? []),
    build?.keeps,
    ...(sensor?.pollutants ?? []),
    sensor?.model,
    ...(sensor?.installed.map(({ place }) => place) ?? []),
    ...(mediaLiteracy?.themes ?? []),
    mediaLiteracy?.schoolLevel,
    mediaLiteracy?.partner,
    ...(videoGame?.titles ?? []),
    videoGame?.platform,
    ...(procedures?.weDo ?? []),
    ...(procedures?.whereToGo ?? []),
    plainText(workshop.easyToRead),
  )
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?…]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ')
}
