import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { SCHEDULE } from '../../../../gesture/schedule.ts'
import { refuse } from '../../../../rules/refusal.ts'
import { reference, references, text } from '../../../../storage/read.ts'
import { type Row, table } from '../../../../storage/rows.ts'
import { type Season, schedule, season, template } from './season.ts'
import { templateOf } from './template-of.ts'

/** A season as it is kept: what was asked, and the slots that were refused. */
export interface KeptSeason {
  readonly documentId: string
  readonly title: string
  readonly season: Season
  readonly without: readonly string[]
  /** Rules written before the planning kept what sessions have in common say nothing of it. */
  readonly hasTemplate: boolean
}

const ID = { select: ['documentId'] }
const POPULATE = { workshop: ID, place: ID, mediators: ID }
const kept = z.object({ template: template.optional(), without: z.array(z.string()).default([]) })

export async function keptSeason(strapi: Core.Strapi, documentId: string): Promise<KeptSeason> {
  const row = await table(strapi, SCHEDULE).findOne({ where: { documentId }, populate: POPULATE })
  const read = row === null ? null : seasonOf(row)
  if (read?.hasTemplate) return read
  if (read) return { ...read, season: { ...read.season, template: await templateOf(strapi, documentId) } }
  refuse([
    {
      field: '',
      sentence: 'Cette programmation n’existe plus, ou sa règle est illisible : faites-en une nouvelle.',
    },
  ])
  throw new Error(`No season ${documentId}`)
}

export async function keptSeasons(strapi: Core.Strapi): Promise<readonly KeptSeason[]> {
  const rows = await table(strapi, SCHEDULE).findMany({ populate: POPULATE })
  return rows.flatMap((row) => seasonOf(row) ?? [])
}

function seasonOf(row: Row): KeptSeason | null {
  const rule = schedule.safeParse(row.rule)
  const more = kept.safeParse(row.rule)
  const read = season.safeParse({
    workshop: reference(row, 'workshop'),
    place: reference(row, 'place'),
    mediators: references(row, 'mediators'),
    schedule: row.rule,
    template: more.data?.template ?? template.parse({}),
  })
  if (!rule.success || !read.success) return null
  return {
    documentId: String(row.documentId),
    title: text(row, 'title') ?? '',
    season: { ...read.data, schedule: rule.data },
    without: more.data?.without ?? [],
    hasTemplate: more.data?.template !== undefined,
  }
}
