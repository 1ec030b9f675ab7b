import { typeset } from '../words/typeset.ts'

interface Answer {
  readonly path: string
  readonly status: number
  readonly body: { readonly error?: { message: string } } | null | undefined
}

/** Strapi's two words for «your role has no such permission»; a sentence of ours says more and is left alone. */
const TERSE = ['Forbidden', 'Policy Failed']
const SENTENCE = typeset('Votre rôle ne le permet pas : demandez à la coordination.')

/** Says in French, to the staff, that a role has no permission. The programs at `/api` keep Strapi's words. */
export default function refusals() {
  return async (answer: Answer, next: () => Promise<void>): Promise<void> => {
    await next()
    const error = answer.status === 403 && !answer.path.startsWith('/api/') ? answer.body?.error : undefined
    if (error !== undefined && TERSE.includes(error.message)) error.message = SENTENCE
  }
}
