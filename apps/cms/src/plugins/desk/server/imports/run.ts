import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { actorOf, whoActs } from '../../../../access/actor.ts'
import { writeLine } from '../../../../journal/journal.ts'
import { refuse } from '../../../../rules/refusal.ts'
import { number, text } from '../../../../storage/read.ts'
import { type Row, table } from '../../../../storage/rows.ts'
import { type Change, changesIn } from './change.ts'

const RUNS = 'api::import-run.import-run'
const KEPT = 20

/** A file that is being brought in, or was. */
export interface Run {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly changes: readonly Change[]
  readonly undone: boolean
}

export const runAsked = z.object({ name: z.string().min(1).max(200) })

export async function openRun(strapi: Core.Strapi, { name }: z.output<typeof runAsked>) {
  const data = { name, who: whoActs(strapi), account: actorOf(strapi)?.email ?? '', changes: [] }
  const row = await table(strapi, RUNS).create({ data: { ...data, publishedAt: new Date() } })
  return { key: String(row.documentId) }
}

/** A run of the person who asks: nobody undoes what another brought in. */
export async function runOf(strapi: Core.Strapi, key: string): Promise<Run> {
  const row = await table(strapi, RUNS).findOne({ where: { documentId: key } })
  if (row === null || text(row, 'account') !== (actorOf(strapi)?.email ?? ''))
    return refuse([
      { field: '', sentence: 'Cet import n’est pas le vôtre : demandez à la personne qui l’a fait.' },
    ]) as never
  return {
    id: Number(row.id),
    key,
    name: text(row, 'name') ?? '',
    changes: changesIn(row.changes),
    undone: row.undone === true,
  }
}

export async function keepChanges(
  strapi: Core.Strapi,
  { id }: Run,
  changes: readonly Change[],
  undone = false,
): Promise<void> {
  const made = changes.filter(({ kind }) => kind === 'made').length
  const data = { changes, made, updated: changes.length - made, undone }
  await table(strapi, RUNS).update({ where: { id }, data })
}

/** The last files brought in by the person who asks. */
export async function runsOf(strapi: Core.Strapi) {
  const rows = await table(strapi, RUNS).findMany({
    where: { account: actorOf(strapi)?.email ?? '' },
    orderBy: { id: 'desc' },
    limit: KEPT,
    select: ['documentId', 'name', 'made', 'updated', 'undone', 'createdAt'],
  })
  return rows.map((row: Row) => ({
    key: text(row, 'documentId'),
    name: text(row, 'name') ?? '',
    made: number(row, 'made') ?? 0,
    updated: number(row, 'updated') ?? 0,
    undone: row.undone === true,
    at: new Date(String(row.createdAt)).toISOString(),
  }))
}

/** One line in the journal for all of a file. */
export async function closeRun(strapi: Core.Strapi, { key }: { readonly key: string }) {
  const run = await runOf(strapi, key)
  const [made, updated] = ['made', 'updated'].map(
    (kind) => run.changes.filter((change) => change.kind === kind).length,
  )
  const counted = [countOf(made, 'création'), countOf(updated, 'mise à jour', 'mises à jour')].filter(
    (part) => part !== '',
  )
  const sentence = `${whoActs(strapi)} a importé « ${run.name} » : ${counted.join(', ') || 'rien de nouveau'}.`
  await writeLine(strapi, { who: whoActs(strapi), action: 'create', what: '', target: '', sentence })
  return { made, updated }
}

function countOf(count: number | undefined, one: string, several = `${one}s`): string {
  if (!count) return ''
  return `${count} ${count < 2 ? one : several}`
}
