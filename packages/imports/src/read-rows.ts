import type { FieldName, Mapping } from './fields.ts'
import type { Table, TableRow } from './table/table.ts'
import { bare, readDate } from './values/date.ts'
import { later, readDuration, readTimes } from './values/time.ts'

/** Why a line cannot be brought in: the field, and a sentence that says what to do. */
export interface Fault {
  readonly field: FieldName
  readonly sentence: string
}

export type SessionState = 'scheduled' | 'full' | 'postponed' | 'cancelled'

/** A session as a file tells it: names are not documents yet. */
export interface ToldSession {
  /** Its own, or made of what it says: the same line read twice is the same session. */
  readonly externalId: string
  readonly title: string
  readonly date: string
  readonly start: string
  readonly end: string
  readonly place: string
  readonly room: string
  readonly mediators: readonly string[]
  readonly capacity: number | null
  readonly registration: 'none' | 'required'
  readonly phone: string
  readonly mail: string
  readonly link: string
  readonly family: string
  readonly promise: string
  readonly body: string
  readonly state: SessionState
}

export type ReadRow =
  | { readonly ok: true; readonly line: number; readonly session: ToldSession }
  | { readonly ok: false; readonly line: number; readonly text: string; readonly faults: readonly Fault[] }

/** Ninety minutes when a line says no end. */
const USUAL_MINUTES = 90

/** What is true of lines that do not say it: a calendar of one library often has no place. */
export interface Unsaid {
  readonly place: string
}

/** Every line of a table under a mapping: a session, or what is wrong in it. */
export function readRows(
  { rows }: Table,
  mapping: Mapping,
  unsaid: Unsaid = { place: '' },
): readonly ReadRow[] {
  return rows.map((row) => readRow(row, mapping, unsaid))
}

function readRow({ line, cells }: TableRow, mapping: Mapping, unsaid: Unsaid): ReadRow {
  const text = (name: FieldName) => {
    const column = mapping[name]
    return column === undefined ? '' : (cells[column] ?? '').trim()
  }
  const faults: Fault[] = []
  const fault = (field: FieldName, sentence: string) => faults.push({ field, sentence })

  const title = text('title')
  if (title === '') fault('title', 'Titre : il manque, écrivez le nom de l’atelier.')
  const date = readDate(text('date'))
  if (date === null) fault('date', dateSentence(text('date')))
  const hours = hoursOf(text)
  if (hours === null) fault('start', hourSentence(text('start') || text('hours')))
  const place = text('place') || unsaid.place
  if (place === '') fault('place', 'Lieu : il manque, écrivez le nom de la médiathèque.')
  const capacity = text('capacity') === '' ? null : Number(/\d+/.exec(text('capacity'))?.[0] ?? Number.NaN)
  if (Number.isNaN(capacity)) fault('capacity', `Places : « ${text('capacity')} » n’est pas un nombre.`)
  if (faults.length > 0 || date === null || hours === null)
    return {
      ok: false,
      line,
      text: cells
        .filter((cell) => cell !== '')
        .join(' · ')
        .slice(0, 160),
      faults,
    }

  const [phone, mail, link] = [text('phone'), text('mail'), text('link')]
  const own = text('externalId')
  const session: ToldSession = {
    externalId:
      own === ''
        ? `fichier:${bare(`${title} ${date} ${hours.start} ${place}`)}`.slice(0, 250)
        : own.slice(0, 250),
    ...{ title: title.slice(0, 250), date, ...hours, place, room: text('room').slice(0, 250) },
    mediators: text('mediators')
      .split(/\s*(?:,|;|\/|&|\bet\b|\+)\s*/)
      .filter((name) => name !== ''),
    capacity: capacity === 0 ? null : capacity,
    registration: isRegistered(text('registration'), [phone, mail, link]) ? 'required' : 'none',
    ...{
      phone: phone.slice(0, 250),
      mail: /^\S+@\S+\.\S+$/.test(mail) ? mail : '',
      link: /^https?:/.test(link) ? link : '',
    },
    ...{ family: text('family'), promise: text('promise'), body: text('body') },
    state: stateOf(text('state')),
  }
  return { ok: true, line, session }
}

function dateSentence(text: string): string {
  if (text === '') return 'Date : elle manque, écrivez par exemple 09/01/2027.'
  return `Date : « ${text} » n’est pas une date complète, écrivez par exemple 09/01/2027.`
}

function hourSentence(text: string): string {
  if (text === '') return 'Heure : elle manque, écrivez par exemple 10 h 30.'
  return `Heure : « ${text} » n’en est pas une, écrivez par exemple 10 h 30.`
}

/** A start and an end, out of one column of hours, two, a start and a length, or the column of dates. */
function hoursOf(text: (name: FieldName) => string): { readonly start: string; readonly end: string } | null {
  const withoutDate = text('date').replace(/\d{4}-\d{1,2}-\d{1,2}T?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/, ' ')
  const candidates = [text('hours'), text('start'), withoutDate]
  const [start, closing] = candidates.map(readTimes).find((times) => times.length > 0) ?? []
  if (start === undefined) return null
  const end = readTimes(text('end'))[0] ?? closing
  return { start, end: end ?? later(start, readDuration(text('duration')) ?? USUAL_MINUTES) }
}

function isRegistered(text: string, ways: readonly string[]): boolean {
  const plain = bare(text)
  if (/^(non|sans|libre|aucune|0|pas)/.test(plain)) return false
  return plain !== '' || ways.some((way) => way !== '')
}

const STATES: readonly (readonly [RegExp, SessionState])[] = [
  [/annul|cancel/, 'cancelled'],
  [/report|postpon/, 'postponed'],
  [/complet|full/, 'full'],
]

function stateOf(text: string): SessionState {
  const plain = bare(text)
  return STATES.find(([known]) => known.test(plain))?.[1] ?? 'scheduled'
}
