import type { Almanac } from '@escale/network-calendar'
import type { CivilDate } from '@escale/programme'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAsk, wordsOf } from '../desk/ask.ts'
import type { ToldSession } from './showing.ts'

/** The sessions of some days, and what the days are. */
export interface ToldWindow extends Almanac {
  readonly sessions: readonly ToldSession[]
}

/** The window of some days; what was there stays on the screen while the next one comes. */
export function useWindow({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }) {
  const { get } = useAsk()
  const [told, setTold] = useState<ToldWindow | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(true)
  const turn = useRef(0)
  const ask = useCallback(() => {
    turn.current += 1
    const own = turn.current
    setAsking(true)
    const settle = (answer: ToldWindow | null, sentence: string | null) => {
      if (own !== turn.current) return
      if (answer !== null) setTold(answer)
      setRefusal(sentence)
      setAsking(false)
    }
    get<ToldWindow>(`/window?from=${from}&to=${to}`).then(
      (answer) => settle(answer, null),
      (error) => settle(null, wordsOf(error)),
    )
  }, [from, get, to])
  useEffect(ask, [ask])
  return { told, refusal, isAsking, askAgain: ask }
}
