import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useState } from 'react'
import type { Item } from '../../imports/plan'
import { useSentence } from '../ask'

/** As many as the server takes at once. */
const AT_ONCE = 40
const ASKED_AT_ONCE = 500

export interface Refused {
  readonly line: number
  readonly sentence: string
}

/** How far a file is. */
export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'going'; readonly word: string; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done'
      readonly key: string
      readonly written: number
      readonly refused: readonly Refused[]
    }
  | { readonly kind: 'undone'; readonly kept: readonly string[] }
  | { readonly kind: 'failed'; readonly sentence: string }

/** Writes a file, or takes it back, some lines at a time. */
export function useImport() {
  const { post } = useFetchClient()
  const sentenceOf = useSentence()
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const ask = useCallback(
    async <Told>(path: string, body: object) =>
      (await post<{ data: Told }>(`/desk/imports${path}`, body)).data.data,
    [post],
  )

  const present = useCallback(
    async (externalIds: readonly string[]) => {
      const known = new Set<string>()
      for (let start = 0; start < externalIds.length; start += ASKED_AT_ONCE) {
        const asked = { externalIds: externalIds.slice(start, start + ASKED_AT_ONCE) }
        for (const { externalId } of await ask<readonly { externalId: string }[]>('/present', asked))
          known.add(externalId)
      }
      return known
    },
    [ask],
  )

  const write = async (name: string, items: readonly Item[]) => {
    const going = (done: number) => setProgress({ kind: 'going', word: 'Import', done, total: items.length })
    going(0)
    try {
      const { key } = await ask<{ key: string }>('', { name: name.slice(0, 200) })
      const refused: Refused[] = []
      for (let start = 0; start < items.length; start += AT_ONCE) {
        const { outcomes } = await ask<{ outcomes: readonly { line: number; refused: string | null }[] }>(
          `/${key}/items`,
          { items: items.slice(start, start + AT_ONCE) },
        )
        for (const outcome of outcomes)
          if (outcome.refused !== null) refused.push({ line: outcome.line, sentence: outcome.refused })
        going(Math.min(items.length, start + AT_ONCE))
      }
      await ask(`/${key}/close`, {})
      setProgress({ kind: 'done', key, written: items.length - refused.length, refused })
    } catch (error) {
      setProgress({ kind: 'failed', sentence: sentenceOf(error) })
    }
  }

  const undo = async (key: string, total: number) => {
    const kept: string[] = []
    try {
      for (let left = total; left > 0; ) {
        setProgress({ kind: 'going', word: 'Annulation', done: total - left, total })
        const answer = await ask<{ left: number; kept: readonly string[] }>(`/${key}/undo`, {})
        kept.push(...answer.kept)
        left = answer.left
      }
      setProgress({ kind: 'undone', kept })
    } catch (error) {
      setProgress({ kind: 'failed', sentence: sentenceOf(error) })
    }
  }

  return { progress, present, write, undo, start: () => setProgress({ kind: 'idle' }) }
}
