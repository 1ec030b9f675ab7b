import type { Core } from '@strapi/strapi'
import type { Environment } from '../env.ts'
import { onCommitted } from '../revision/committed.ts'
import { doorbells } from './doorbells.ts'

/** Rings the catalogues of the environment after each committed revision. */
export function installDoorbells(strapi: Core.Strapi, { doorbells: given }: Environment): void {
  if (given === null) return
  const { ring } = doorbells({ ...given, log: (sentence) => strapi.log.warn(sentence) })
  onCommitted(ring)
}
