import { useEffect, useRef, useState } from 'react'
import { useAsk, wordsOf } from '../desk/ask.ts'
import type { Draft } from '../season/draft.ts'
import { type Hand, shiftsOf, type ToldSeason } from './dates.ts'

export interface Asked {
  readonly told: ToldSeason | null
  readonly refusal: string | null
  readonly isAsking: boolean
}

/** The same, and how to ask once more. */
export interface Asking extends Asked {
  askAgain(): void
}

const PAUSE_MS = 200

/** What the server makes of a season, asked again when someone pauses; the last answer asked for wins. */
export function useSeason(draft: Draft, hand: Hand): Asking {
  const { post } = useAsk()
  const [asked, setAsked] = useState<Asked>({ told: null, refusal: null, isAsking: false })
  const [again, setAgain] = useState(0)
  const turn = useRef(0)
  const { workshop, place } = draft
  const body = JSON.stringify({ ...draft, shifts: shiftsOf(hand) })
  useEffect(() => {
    turn.current += 1
    const own = turn.current
    if (workshop === '' || place === '') {
      setAsked({ told: null, refusal: null, isAsking: false })
      return
    }
    setAsked((before) => ({ ...before, isAsking: true }))
    const timer = setTimeout(() => {
      post<ToldSeason>('/seasons/preview', JSON.parse(body)).then(
        (told) => own === turn.current && setAsked({ told, refusal: told.refusal, isAsking: false }),
        (error) => own === turn.current && setAsked({ told: null, refusal: wordsOf(error), isAsking: false }),
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [again, body, place, post, workshop])
  return { ...asked, askAgain: () => setAgain(again + 1) }
}
