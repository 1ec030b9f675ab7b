import { errors } from '@strapi/utils'
import { typeset } from '../words/typeset.ts'

/** Why a document is refused: the field of the form, and a sentence that says what to do. */
export interface Fault {
  readonly field: string
  readonly sentence: string
}

/** Strapi shows the whole message on top of the form and each sentence under its field. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const told = faults.map(({ field, sentence }) => ({ field, sentence: typeset(sentence) }))
  throw new errors.ValidationError(told.map(({ sentence }) => sentence).join(' '), {
    errors: told.map(({ field, sentence }) => ({
      path: [field],
      message: sentence,
      name: 'ValidationError',
      value: null,
    })),
  })
}
