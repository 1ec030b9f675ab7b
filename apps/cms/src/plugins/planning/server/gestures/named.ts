import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { z } from 'zod'
import { refuse } from '../../../../rules/refusal.ts'
import { type StaffSession, sessionsNamed } from '../read/sessions.ts'

export const someSessions = z
  .array(z.string())
  .min(1, 'Séances : choisissez-en au moins une.')
  .max(200, 'Séances : 200 au plus à la fois.')

/** The sessions that are named, in the order of their start; refuses when one of them is no more. */
export async function named(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<readonly StaffSession[]> {
  const sessions = await sessionsNamed(strapi, [...new Set(documentIds)])
  if (sessions.length < new Set(documentIds).size)
    refuse([
      {
        field: 'sessions',
        sentence: 'Une de ces séances n’existe plus : rechargez le planning et recommencez.',
      },
    ])
  const key = ({ date, startTime }: StaffSession) => `${date} ${startTime}`
  return [...sessions].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** Runs a gesture on each session; what refuses one says which, and undoes all. */
export async function onEach(
  sessions: readonly StaffSession[],
  act: (session: StaffSession) => Promise<unknown>,
): Promise<void> {
  for (const session of sessions) {
    try {
      await act(session)
    } catch (error) {
      if (!(error instanceof errors.ApplicationError) || sessions.length === 1) throw error
      refuse([
        {
          field: 'sessions',
          sentence: `« ${session.label} » : ${error.message} Aucune séance n’a été changée : décochez celle-ci, puis recommencez.`,
        },
      ])
    }
  }
}
