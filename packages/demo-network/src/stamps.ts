import { addDays, type CivilDate, type Stamps, timeOf } from '@escale/programme'
import { instant } from './brands.ts'
import { hash } from './hash.ts'

const at = (date: CivilDate, key: string) =>
  instant(`${date}T${timeOf(7 * 60 + (hash(key) % (9 * 60)))}:00.000Z`)

function earlier(one: CivilDate, other: CivilDate): CivilDate {
  if (one <= other) return one
  return other
}

/** A document of the year before `today`, touched once since. Never later than the eve of `today`. */
export function stamps(key: string, today: CivilDate): Stamps {
  const created = 90 + (hash(`${key} created`) % 300)
  const modified = 1 + (hash(`${key} modified`) % 80)
  return {
    createdAt: at(addDays(today, -created), `${key} created`),
    modifiedAt: at(addDays(today, -modified), `${key} modified`),
  }
}

/** A session entered about two months ahead, and changed in the week before `today` when it has news. */
export function sessionStamps(key: string, date: CivilDate, changed: boolean, today: CivilDate): Stamps {
  const early = addDays(date, -50 - (hash(key) % 25))
  const latest = addDays(today, -10 - (hash(key) % 30))
  const createdAt = at(earlier(early, latest), key)
  if (!changed) return { createdAt, modifiedAt: createdAt }
  const eve = addDays(date, -1)
  const lately = addDays(today, -1 - (hash(`${key} changed`) % 6))
  return { createdAt, modifiedAt: at(earlier(eve, lately), `${key} changed`) }
}

export function stampAll<Document extends { readonly id: string }>(
  documents: readonly Document[],
  today: CivilDate,
): readonly (Document & Stamps)[] {
  return documents.map((document) => ({ ...document, ...stamps(document.id, today) }))
}
