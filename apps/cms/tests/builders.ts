import type { Row } from '../src/storage/rows.ts'
import { cms } from './cms.ts'

let count = 0
const next = () => {
  count += 1
  return count
}

async function make(type: string, data: Row, status?: 'published'): Promise<string> {
  const { documents } = await cms()
  const made = await documents(type).create({ data, ...(status ? { status } : {}) })
  return String(made.documentId)
}

export const aPlace = (data: Row = {}) => make('place', { name: `Médiathèque ${next()}`, ...data })
export const aCategory = (data: Row = {}) =>
  make('category', { name: `Famille ${next()}`, motif: 'Cadres', ...data })
export const anAudience = (data: Row = {}) => make('audience', { name: `Public ${next()}`, ...data })
export const aMediator = (data: Row = {}) => make('mediator', { name: 'Camille', ...data })

/** The network, when it is not there yet. */
export async function aNetwork(): Promise<void> {
  const { rows } = await cms()
  if ((await rows('network').count({})) > 0) return
  await make('network', {
    name: 'Les Amers',
    domain: 'amers.example',
    timeZone: 'Europe/Paris',
    schoolZone: 'Zone B',
  })
}

const sheet = async (data: Row) => ({
  title: `Atelier ${next()}`,
  promise: 'À la fin, vous saurez ranger vos photos.',
  category: 'category' in data ? data.category : await aCategory(),
  ...data,
})

export const aDraftWorkshop = async (data: Row = {}) => make('workshop', await sheet(data))
export const aWorkshop = async (data: Row = {}) => make('workshop', await sheet(data), 'published')

/** A public session, on 12 December 2026 from 10:00 to 11:30 unless told otherwise. */
export const aSession = async (data: Row = {}) =>
  make('session', {
    workshop: 'workshop' in data ? data.workshop : await aWorkshop(),
    place: 'place' in data ? data.place : await aPlace(),
    date: '2026-12-12',
    startTime: '10:00:00',
    endTime: '11:30:00',
    publication: 'Publique',
    ...data,
  })
