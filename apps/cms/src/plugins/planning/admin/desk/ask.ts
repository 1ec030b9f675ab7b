import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useMemo } from 'react'

/** Asks the planning's server; a refusal is thrown as the French sentence it answers. */
export interface Ask {
  get<Answer>(path: string): Promise<Answer>
  post<Answer>(path: string, body: object): Promise<Answer>
}

/** A sentence for staff: what the server refused and what to do. */
export class Refusal extends Error {}

const LOST = 'Le serveur ne répond pas : vérifiez la connexion, puis réessayez.'

export function useAsk(): Ask {
  const { get, post } = useFetchClient()
  const told = useCallback(async (answer: Promise<{ readonly data: { readonly data: unknown } }>) => {
    try {
      return (await answer).data.data
    } catch (error) {
      throw new Refusal(sentenceOf(error))
    }
  }, [])
  return useMemo(
    () => ({
      get: <Answer>(path: string) => told(get(`/planning${path}`)) as Promise<Answer>,
      post: <Answer>(path: string, body: object) => told(post(`/planning${path}`, body)) as Promise<Answer>,
    }),
    [get, post, told],
  )
}

interface Failed {
  readonly response?: { readonly data?: { readonly error?: { readonly message?: string } } }
}

function sentenceOf(error: unknown): string {
  const { response } = error as Failed
  return response?.data?.error?.message || LOST
}

export function wordsOf(error: unknown): string {
  return error instanceof Refusal ? error.message : LOST
}
