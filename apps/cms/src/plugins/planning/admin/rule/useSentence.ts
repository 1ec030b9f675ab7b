import type { Schedule } from '@escale/scheduling'
import { startTransition, useEffect, useRef, useState } from 'react'
import { readRule } from '../../rhythm/read.ts'
import { useSetting } from '../desk/setting'

const PAUSE_MS = 700

/**
 * A rule that is typed: what the sentence does not say stays as the fields had it when the typing began, or as someone set
 * them since.
 */
export function useSentence(schedule: Schedule, onChange: (schedule: Schedule) => void) {
  const { today } = useSetting()
  const [typed, setTyped] = useState('')
  const [base, setBase] = useState(schedule)
  const [unread, setUnread] = useState<readonly string[]>([])
  const made = useRef(new Set<string>())
  const follow = (words: string) => {
    const isOurs = typed !== '' && made.current.has(JSON.stringify(schedule))
    const from = isOurs ? base : schedule
    if (!isOurs) {
      made.current = new Set()
      setBase(schedule)
    }
    const reading = readRule(words, from, today)
    made.current.add(JSON.stringify(reading.schedule))
    setTyped(words)
    setUnread([])
    // The fields and the dates follow when there is time: the sentence never waits for them.
    startTransition(() => onChange(reading.schedule))
  }
  useEffect(() => {
    // Half a word is not a word that was not understood.
    const timer = setTimeout(
      () => setUnread(typed === '' ? [] : readRule(typed, base, today).unread),
      PAUSE_MS,
    )
    return () => clearTimeout(timer)
  }, [base, today, typed])
  return { typed, unread, follow }
}
