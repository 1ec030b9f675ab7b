import { z } from 'zod'

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('made'), uid: z.string(), documentId: z.string(), updatedAt: z.string() }),
  z.object({
    kind: z.literal('updated'),
    uid: z.string(),
    documentId: z.string(),
    updatedAt: z.string(),
    /** The fields as they were. */
    before: z.record(z.string(), z.unknown()),
  }),
])

/** What an import did to one document, with what it takes to undo it. */
export type Change = z.output<typeof change>

/** Those a run remembers; what cannot be read is not undone. */
export function changesIn(stored: unknown): readonly Change[] {
  return z.array(change).catch([]).parse(stored)
}
