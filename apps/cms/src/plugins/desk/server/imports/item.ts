import { z } from 'zod'
import { date, time } from '../../../planning/server/season/season.ts'

const line = (most: number) => z.string().trim().max(most)

/** One line of a file, its names made documents: what the page sends once it is confirmed. */
export const item = z.object({
  line: z.number().int(),
  externalId: line(255).min(1),
  sheet: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('known'), id: z.string() }),
    z.object({
      kind: z.literal('new'),
      title: line(255).min(1),
      promise: line(2_000),
      body: line(20_000),
      family: z.string().nullable(),
    }),
  ]),
  place: z.string(),
  date,
  start: time,
  end: time,
  room: line(255),
  mediators: z.array(z.string()).max(20),
  capacity: z.number().int().min(1).max(100_000).nullable(),
  registration: z.enum(['none', 'required']),
  phone: line(255),
  mail: z.union([z.literal(''), z.email()]),
  link: line(255),
  state: z.enum(['scheduled', 'full', 'postponed', 'cancelled']),
  publication: z.enum(['draft', 'public', 'internal']),
})

export type Item = z.output<typeof item>

/** As many as are written while someone waits for a bar to move. */
export const itemsAsked = z.object({ key: z.string(), items: z.array(item).min(1).max(50) })
