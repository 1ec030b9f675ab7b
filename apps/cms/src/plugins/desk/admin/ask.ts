import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'

/** What a page asked the desk for. */
export type Answer<Told> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'refused'; readonly sentence: string }

/** Asks an address of the desk, again each time it changes or is called back. */
export function useDesk<Told>(path: string): readonly [Answer<Told>, () => void] {
  const { get } = useFetchClient()
  const sentenceOf = useSentence()
  const [answer, setAnswer] = useState<Answer<Told>>({ kind: 'waiting' })
  const [times, setTimes] = useState(0)
  // `times` asks again; what says an error does not.
  useEffect(() => {
    const asked = new AbortController()
    get<{ data: Told }>(`/desk${path}`, { signal: asked.signal }).then(
      ({ data }) => setAnswer({ kind: 'told', told: data.data }),
      (error: unknown) => {
        if (!asked.signal.aborted) setAnswer({ kind: 'refused', sentence: sentenceOf(error) })
      },
    )
    return () => asked.abort()
  }, [path, get, times])
  return [answer, useCallback(() => setTimes((count) => count + 1), [])]
}

/** Strapi's errors, as the sentence the server sent. */
export function useSentence(): (error: unknown) => string {
  const { formatAPIError } = useAPIErrorHandler()
  return (error) => formatAPIError(error as Parameters<typeof formatAPIError>[0])
}
