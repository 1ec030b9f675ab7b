import {
  ACCESS_CODES,
  isTimeZone,
  type Network,
  PLACE_KINDS,
  type Place,
  SCHOOL_ZONES,
  type Weekday,
} from '@escale/programme'
import { z } from 'zod'
import * as field from './fields.ts'
import { image } from './image.ts'

const timeZone = field.filledLine.refine(
  isTimeZone,
  'n’est pas un fuseau horaire, écrivez par exemple Europe/Paris',
)

export const network = z
  .object({
    ...field.stamps,
    name: field.filledLine,
    tagline: field.line,
    logo: image,
    domain: field.filledLine.refine(
      (value) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value),
      'n’est pas un nom de domaine, écrivez par exemple mediatheques.exemple.fr',
    ),
    timeZone,
    schoolZone: field.choice(SCHOOL_ZONES),
    phone: field.line,
    mail: field.line,
    coordinatorMail: field.line,
    website: field.url,
    colours: z.object({ primary: field.colour, secondary: field.colour }).nullish(),
    synonyms: field.synonyms,
    about: field.markdown,
    legalNotice: field.markdown,
    privacy: field.markdown,
    accessibilityStatement: field.markdown,
  })
  .transform(
    ({ updatedAt, colours, ...own }): Network => ({
      ...own,
      modifiedAt: updatedAt,
      colours: colours ?? { primary: null, secondary: null },
    }),
  )

const weekday = z
  .number()
  .int()
  .min(1)
  .max(7)
  .transform((value) => value as Weekday)

/** An opening that cannot be read is left out; the place stays. */
const openingHours = z
  .array(
    z
      .object({ weekday, opens: field.civilTime, closes: field.civilTime, note: field.line })
      .nullable()
      .catch(null),
  )
  .nullish()
  .transform((list) =>
    (list ?? [])
      .filter((hours) => hours !== null)
      .sort((one, other) => one.weekday - other.weekday || (one.opens < other.opens ? -1 : 1)),
  )

export const place = z
  .object({
    ...field.stamps,
    documentId: field.reference<'place'>(),
    slug: field.slug,
    name: field.filledLine,
    kind: field.choice(PLACE_KINDS),
    town: field.line,
    address: field.line,
    postalCode: field.line,
    position: field.position,
    access: field.choices(ACCESS_CODES),
    accessNote: field.text,
    transport: field.text,
    phone: field.line,
    mail: field.line,
    website: field.url,
    openingHours,
    colour: field.colour,
    parentId: field.optionalReference<'place'>(),
    timeZone: timeZone.nullish().catch(null),
    pivot: field.line,
    appointmentUrl: field.url,
    accessUrl: field.url,
    externalId: field.line,
  })
  .transform(
    ({ documentId, updatedAt, timeZone: zone, ...own }): Place => ({
      ...own,
      id: documentId,
      modifiedAt: updatedAt,
      timeZone: zone ?? null,
    }),
  )
