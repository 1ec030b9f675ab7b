import { demoNetwork } from '@escale/demo-network'
import { civilDate } from '@escale/programme'
import type { Core } from '@strapi/strapi'
import type { Environment } from '../env.ts'
import { isEmpty, seed } from './seed.ts'

/** Writes the demonstration network once, when it is asked for and nothing is there. */
export async function ensureDemo(strapi: Core.Strapi, { demo, demoToday }: Environment): Promise<void> {
  if (!demo || !(await isEmpty(strapi))) return
  const today = civilDate(demoToday ?? new Date().toISOString().slice(0, 10))
  await seed(strapi, demoNetwork({ today }), (line) => process.stdout.write(`${line}\n`))
}
