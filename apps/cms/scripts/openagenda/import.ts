/**
 * `pnpm demo:openagenda FILE`: brings the events of an OpenAgenda export into the running CMS, as published sheets, places
 * and public sessions, through its content API. Running it again changes nothing.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ImportedEvent, type Refusal, readOpenAgenda } from '@escale/openagenda'
import { id } from '@escale/programme'
import { placeRow } from '../../src/seed/encode-network.ts'
import { sessionRow } from '../../src/seed/encode-session.ts'
import { workshopRow } from '../../src/seed/encode-workshop.ts'
import { MOTIF } from '../../src/vocabulary/tables.ts'
import { imported } from './imported.ts'
import { type Fields, type Writer, writerFor } from './rest.ts'

const FAMILY = {
  slug: 'agenda-de-la-ville',
  name: 'Agenda de la ville',
  invitation: 'Sortir en ville',
  motif: MOTIF.rings,
  colour: '#9fd0dc',
  order: 90,
}
const root = join(import.meta.dirname, '..', '..', '..', '..')

const counts = { created: 0, updated: 0, unchanged: 0 }
const refusals: Refusal[] = []

const address = addressOfCms()
const { events, refusals: unread } = readOpenAgenda(readAgenda(process.argv[2]), id('openagenda'))
refusals.push(...unread)
await bringIn(events).catch((error: unknown) => stop(error instanceof Error ? error.message : String(error)))
report()

async function bringIn(events: readonly ImportedEvent[]): Promise<void> {
  const families = await writerFor(address, 'categories', 'slug')
  const places = await writerFor(address, 'places', 'externalId')
  const workshops = await writerFor(address, 'workshops', 'externalId')
  const sessions = await writerFor(address, 'sessions', 'externalId')
  const family = await put(families, FAMILY, FAMILY.name)
  const placeIds = new Map<string, string | null>()
  for (const [index, { workshop, place, sessions: dates }] of events.entries()) {
    progress(index + 1, events.length, workshop.title)
    if (!placeIds.has(place.id))
      placeIds.set(place.id, await put(places, imported(placeRow(place)), place.name))
    const placeId = placeIds.get(place.id)
    const sheet = { ...imported(workshopRow(workshop)), category: family }
    const workshopId = placeId ? await put(workshops, sheet, workshop.title) : null
    if (!placeId || !workshopId) continue
    for (const date of dates) {
      const row = { ...imported(sessionRow(date, 'public', null)), workshop: workshopId, place: placeId }
      await put(sessions, row, `${workshop.title}, ${date.date}`)
    }
  }
}

async function put(writer: Writer, fields: Fields, title: string): Promise<string | null> {
  const written = await writer.put(fields)
  if (written.kind !== 'refused') {
    counts[written.kind] += 1
    return written.documentId
  }
  refusals.push({ uid: String(fields.externalId ?? ''), title, reason: written.reason })
  return null
}

function progress(done: number, total: number, title: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[2K  ${done}/${total}  ${title.slice(0, 60)}`)
  else if (done % 25 === 0 || done === total) console.log(`  ${done}/${total}`)
}

function report(): void {
  const { created, updated, unchanged } = counts
  console.log(
    `\n  ${created} documents créés, ${updated} mis à jour, ${unchanged} déjà à jour, ${refusals.length} refus.`,
  )
  for (const { uid, title, reason } of refusals)
    console.log(`  Refusé\u00A0: ${title} (${uid})\u00A0: ${reason}.`)
}

function readAgenda(path: string | undefined): unknown {
  if (!path) return stop('Dites quel fichier lire\u00A0: pnpm demo:openagenda chemin/vers/evenements.json')
  // pnpm runs scripts at the root of the project; the file is named from where the command was typed.
  const file = resolve(process.env.INIT_CWD ?? root, path)
  if (!existsSync(file)) return stop(`Le fichier ${file} n’existe pas\u00A0: vérifiez son chemin.`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return stop(`Le fichier ${file} n’est pas du JSON\u00A0: exportez l’agenda au format JSON d’OpenAgenda.`)
  }
}

/** A demonstration started by `pnpm start` is found by itself; another CMS is named by its address and token. */
function addressOfCms(): { cmsUrl: string; token: string } {
  const cmsUrl = process.env.ESCALE_CMS_URL ?? `http://127.0.0.1:${process.env.CMS_PORT ?? 1337}`
  const secrets = join(process.env.ESCALE_HOME ?? join(root, '.escale'), 'secrets.json')
  const token =
    process.env.ESCALE_IMPORT_TOKEN ??
    (existsSync(secrets) ? JSON.parse(readFileSync(secrets, 'utf8')).importToken : null)
  if (!token)
    return stop(
      'Lancez d’abord Escale avec «\u00A0npx --yes pnpm@12 start\u00A0», puis recommencez dans un autre terminal.',
    )
  return { cmsUrl, token }
}

function stop(sentence: string): never {
  console.error(
    `\n  ${sentence.includes('fetch failed') ? 'Le CMS ne répond pas\u00A0: lancez Escale avec «\u00A0npx --yes pnpm@12 start\u00A0», puis recommencez.' : sentence}\n`,
  )
  process.exit(1)
}
