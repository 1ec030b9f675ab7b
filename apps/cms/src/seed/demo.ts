import { demoNetwork, staff } from '@escale/demo-network'
import { civilDate, type MediatorId } from '@escale/programme'
import type { Core } from '@strapi/strapi'
import { JOBS } from '../access/accounts.ts'
import type { Environment } from '../env.ts'
import { isEmpty, seed } from './seed.ts'

/** Writes the demonstration network once, when it is asked for and nothing is there. */
export async function ensureDemo(strapi: Core.Strapi, env: Environment): Promise<void> {
  if (!env.demo || !(await isEmpty(strapi))) return
  const today = civilDate(env.demoToday ?? new Date().toISOString().slice(0, 10))
  const demo = demoNetwork({ today })
  await seed(strapi, demo, cardsOf(env), (line) => process.stdout.write(`${line}\n`))
}

/** The address that the owner of each mediator's card logs in with. */
function cardsOf(env: Environment): ReadonlyMap<MediatorId, string> {
  return new Map(
    JOBS.flatMap((job) => {
      const [{ cardId }, account] = [staff[job], env.staff[job]]
      return cardId === null || account === null ? [] : [[cardId, account.email] as const]
    }),
  )
}
