import type { Core } from '@strapi/strapi'
import { SESSIONS } from '../../../../programme/wire/sessions.ts'
import { flag, number, text } from '../../../../storage/read.ts'
import { table } from '../../../../storage/rows.ts'
import { codeOf } from '../../../../vocabulary/table.ts'
import { PUBLICATION, REGISTRATION_KIND } from '../../../../vocabulary/tables.ts'
import { type Template, template } from './season.ts'

/** What the sessions of a rule have in common, as its latest one says it: for rules that were kept without it. */
export async function templateOf(strapi: Core.Strapi, scheduleId: string): Promise<Template> {
  const [row] = await table(strapi, SESSIONS.uid).findMany({
    where: { schedule: { documentId: scheduleId } },
    orderBy: { date: 'desc' },
    limit: 1,
  })
  if (row === undefined) return template.parse({})
  const told = template.safeParse({
    room: text(row, 'room') ?? '',
    capacity: number(row, 'capacity'),
    publication: codeOf(PUBLICATION, row.publication),
    registration: {
      kind: codeOf(REGISTRATION_KIND, row.registrationKind),
      onSite: flag(row, 'registrationOnSite') ?? false,
      phone: text(row, 'registrationPhone') ?? '',
      mail: text(row, 'registrationMail') ?? '',
      link: text(row, 'registrationLink') ?? '',
    },
  })
  return told.success ? told.data : template.parse({})
}
