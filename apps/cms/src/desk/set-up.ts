import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { type Configuration, configure } from './configuration.ts'
import type { ComponentDesk, Desk } from './desk.ts'
import { DESKS } from './desks.ts'
import { COMPONENT_DESKS } from './types/components.ts'

/** To raise when `configure` makes something else of the same words. */
const VERSION = 3

interface Configurations {
  findConfiguration(of: { readonly uid: string }): Promise<Configuration>
  updateConfiguration(of: { readonly uid: string }, configuration: Configuration): Promise<unknown>
}

/**
 * Puts our words and layouts in the content manager, when they are not those it was given last: what an administrator
 * arranges by hand afterwards is left alone until the next change of ours.
 */
export async function setUpDesks(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'escale' })
  const print = createHash('sha256')
    .update(`${VERSION}${JSON.stringify([DESKS, COMPONENT_DESKS])}`)
    .digest('hex')
  if ((await store.get({ key: 'desks' })) === print) return
  const manager = strapi.plugin('content-manager')
  await apply(DESKS, manager.service('content-types'))
  await apply(COMPONENT_DESKS, manager.service('components'))
  await store.set({ key: 'desks', value: print })
}

async function apply(
  desks: readonly (Desk | ComponentDesk)[],
  configurations: Configurations,
): Promise<void> {
  for (const desk of desks) {
    const present = await configurations.findConfiguration({ uid: desk.uid })
    await configurations.updateConfiguration({ uid: desk.uid }, configure(desk, present))
  }
}
