import type { Core } from '@strapi/strapi'
import { NETWORK } from '../../../programme/wire/network.ts'
import { text } from '../../../storage/read.ts'
import { table } from '../../../storage/rows.ts'
import { todayIn } from '../../planning/server/today.ts'

/** The network's zone, and the day it is there. */
export async function networkToday(strapi: Core.Strapi) {
  const [network] = await table(strapi, NETWORK.uid).findMany({})
  const timeZone = (network && text(network, 'timeZone')) ?? 'Europe/Paris'
  return { timeZone, today: todayIn(timeZone) }
}
