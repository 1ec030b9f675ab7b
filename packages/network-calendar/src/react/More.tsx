import { fr } from '@escale/messages'
import type { CivilDate } from '@escale/programme'

interface Props {
  readonly count: number
  readonly date: CivilDate
  readonly href: string
}

/** «+ 4 autres», which leads to the day. */
export function More({ count, date, href }: Props) {
  if (count === 0) return null
  return (
    <a className="autres" href={href}>
      {fr.calendar.more(count)}
      <span className="masque">{fr.calendar.moreOf(date)}</span>
    </a>
  )
}
