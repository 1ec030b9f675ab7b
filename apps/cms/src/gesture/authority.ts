import type { Core } from '@strapi/strapi'
import { remitOf } from '../access/remit.ts'
import type { Reader } from '../programme/wire/reader.ts'
import { SESSIONS } from '../programme/wire/sessions.ts'
import { WORKSHOPS } from '../programme/wire/workshops.ts'
import { refuse } from '../rules/refusal.ts'
import { placeFaults, sessionRemitFaults, sheetRemitFaults } from '../rules/remit.ts'
import type { Row } from '../storage/rows.ts'
import type { Standing } from './gesture.ts'

/** Refuses a change that is out of the remit of the person who makes it: throwing undoes the transaction. */
export async function checkAuthority(
  strapi: Core.Strapi,
  reader: Reader,
  before: Standing,
  after: Standing,
): Promise<void> {
  if (reader === SESSIONS)
    refuse(sessionRemitFaults(await remitOf(strapi), { before: before.desk, after: after.desk }))
  if (reader === WORKSHOPS)
    refuse(sheetRemitFaults(await remitOf(strapi), { before: before.shown, after: after.shown }))
}

/** The same of a schedule, which the public never sees. */
export async function checkScheduleAuthority(
  strapi: Core.Strapi,
  before: Row | null,
  after: Row | null,
): Promise<void> {
  refuse(placeFaults(await remitOf(strapi), { before, after }))
}
