import type { CivilDate } from '@escale/programme'
import { useMessages } from './messages.ts'

interface Props {
  readonly count: number
  readonly date: CivilDate
  readonly href: string
}

/** «+ 4 autres», which leads to the day. */
export function More({ count, date, href }: Props) {
  const messages = useMessages()
  if (count === 0) return null
  return (
    <a className="autres" href={href}>
      {messages.calendar.more(count)}
      <span className="masque">{messages.calendar.moreOf(date)}</span>
    </a>
  )
}
