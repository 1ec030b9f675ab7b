import type { CivilDate } from '@escale/programme'
import type { DayMarks } from '../marks.ts'
import { useMessages } from './messages.ts'

interface Props {
  readonly date: CivilDate
  readonly marks: DayMarks
  /** Whether the table begins here: what goes on is named again. */
  readonly opens: boolean
}

/** The names of a day: what lasts is named where it begins, and where the table does. */
export function Marks({ date, marks, opens }: Props) {
  const messages = useMessages()
  const { publicHoliday, closed, schoolHoliday, festivals } = marks
  const begins = ({ from }: { readonly from: CivilDate }) => opens || from === date
  return (
    <>
      {publicHoliday && <span className="etiquette etiquette--ferie">{publicHoliday.name}</span>}
      {closed && begins(closed) && (
        <span className="etiquette etiquette--ferme">{messages.calendar.closedFor(closed.name)}</span>
      )}
      {schoolHoliday && begins(schoolHoliday) && <span className="etiquette">{schoolHoliday.name}</span>}
      {festivals.filter(begins).map(({ slug, name }) => (
        <span key={slug} className="etiquette etiquette--festival">
          {name}
        </span>
      ))}
    </>
  )
}

/** The classes of a day: what its background tells. */
export function dayClasses(
  base: string,
  marks: DayMarks,
  is: { readonly today: boolean; readonly outside?: boolean },
) {
  const classes = [base]
  if (is.outside) classes.push(`${base}--dehors`)
  else {
    if (is.today) classes.push(`${base}--aujourdhui`)
    if (marks.schoolHoliday) classes.push(`${base}--vacances`)
    if (marks.publicHoliday || marks.closed) classes.push(`${base}--ferme`)
  }
  return classes.join(' ')
}
