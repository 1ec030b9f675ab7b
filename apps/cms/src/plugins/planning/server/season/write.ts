import { fr } from '@escale/messages'
import type { Occurrence } from '@escale/scheduling'
import type { Core } from '@strapi/strapi'
import { SCHEDULE } from '../../../../gesture/schedule.ts'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { documents, type Row } from '../../../../storage/rows.ts'
import { PUBLICATION, REGISTRATION_KIND, SESSION_STATE } from '../../../../vocabulary/tables.ts'
import type { Names } from '../read/names.ts'
import type { Held } from './plan.ts'
import type { Season, Template } from './season.ts'

const orNull = (words: string) => (words === '' ? null : words)

/** The fields of one session of a season, as Strapi keeps them. */
export function sessionFields(season: Season, scheduleId: string, { slot, ...when }: Held): Row {
  return {
    workshop: season.workshop,
    place: season.place,
    mediators: season.mediators,
    schedule: scheduleId,
    slot,
    ...hoursFields(when),
    state: SESSION_STATE.scheduled,
    ...templateFields(season.template),
  }
}

export function hoursFields({ date, startTime, endTime }: Occurrence): Row {
  return { date, startTime: `${startTime}:00.000`, endTime: `${endTime}:00.000` }
}

export function templateFields({ room, capacity, publication, registration }: Template): Row {
  const asked = registration.kind !== 'none'
  return {
    room: orNull(room),
    capacity,
    publication: PUBLICATION[publication],
    registrationKind: REGISTRATION_KIND[registration.kind],
    registrationOnSite: asked && registration.onSite,
    registrationPhone: asked ? orNull(registration.phone) : null,
    registrationMail: asked ? orNull(registration.mail) : null,
    registrationLink: asked ? orNull(registration.link) : null,
  }
}

export async function createSession(strapi: Core.Strapi, data: Row): Promise<string> {
  return String((await documents(strapi, SESSIONS.uid).create({ data })).documentId)
}

/** The rule is kept with what its sessions have in common and the dates that were refused, so that both come back later. */
export function ruleOf({ schedule, template }: Season, without: readonly string[]): Row {
  return { ...schedule, template, without: [...without].sort() }
}

export async function createSchedule(
  strapi: Core.Strapi,
  season: Season,
  without: readonly string[],
  title: string,
): Promise<string> {
  const data = {
    title,
    workshop: season.workshop,
    place: season.place,
    mediators: season.mediators,
    rule: ruleOf(season, without),
  }
  return String((await documents(strapi, SCHEDULE).create({ data })).documentId)
}

/** «Sauvegarder ses photos – Médiathèque du Môle, janvier 2027». */
export function titleOf({ workshop, place }: Season, dates: readonly Occurrence[], names: Names): string {
  const first = [...dates].sort((one, other) => (one.date < other.date ? -1 : 1))[0]
  const when = first === undefined ? '' : `, ${fr.monthAndYear(first.date)}`
  return `${names.workshop(workshop)} – ${names.place(place)}${when}`.slice(0, 255)
}
