import { errors } from '@strapi/utils'

/** Why a document is refused: the field of the form, and a sentence that says what to do. */
export interface Fault {
  readonly field: string
  readonly sentence: string
}

/** Strapi shows the whole message on top of the form and each sentence under its field. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return
  throw new errors.ValidationError(faults.map(({ sentence }) => sentence).join(' '), {
    errors: faults.map(({ field, sentence }) => ({
      path: [field],
      message: sentence,
      name: 'ValidationError',
      value: null,
    })),
  })
}
