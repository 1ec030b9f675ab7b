import { addDays, type CivilDate, type CivilTime, civilTime, minutesOf, timeOf } from '@escale/programme'
import type { Schedule } from '@escale/scheduling'
import { nextTerm } from '../../rhythm/renew.ts'

/** A sheet, a place, a person, as the pages choose among them. */
export interface Choices {
  readonly today: CivilDate
  readonly workshops: readonly {
    readonly id: string
    readonly title: string
    readonly format: string | null
    readonly minutes: number
  }[]
  readonly places: readonly {
    readonly id: string
    readonly name: string
    readonly phone: string
    readonly mail: string
    readonly allowed: boolean
  }[]
  readonly mediators: readonly {
    readonly id: string
    readonly name: string
    readonly places: readonly string[]
    readonly mine: boolean
  }[]
}

export interface DraftTemplate {
  readonly room: string
  readonly capacity: number | null
  readonly publication: 'draft' | 'public' | 'internal'
  readonly registration: {
    readonly kind: 'none' | 'advised' | 'required'
    readonly onSite: boolean
    readonly phone: string
    readonly mail: string
    readonly link: string
  }
}

/** A season as it is being written; sheet and place are empty until they are chosen. */
export interface Draft {
  readonly workshop: string
  readonly place: string
  readonly mediators: readonly string[]
  readonly schedule: Schedule
  readonly template: DraftTemplate
}

const WEEKS = 13

/** What the page opens with: the person's own name and only place, the coming term, Saturday morning. */
export function newDraft({ today, places, mediators }: Choices): Draft {
  const me = mediators.find(({ mine }) => mine)
  const allowed = places.filter((place) => place.allowed)
  const mine = allowed.filter(({ id }) => me?.places.includes(id))
  const only = mine.length === 1 ? mine[0] : allowed.length === 1 ? allowed[0] : undefined
  const from = nextTerm(today)
  return {
    workshop: '',
    place: only?.id ?? '',
    mediators: me === undefined ? [] : [me.id],
    schedule: {
      rhythm: {
        kind: 'weekly',
        interval: 1,
        weekdays: [6],
        from,
        end: { kind: 'until', date: addDays(from, WEEKS * 7 - 1) },
      },
      times: [{ kind: 'session', startTime: civilTime('10:00'), endTime: civilTime('12:00') }],
      policies: { schoolHolidays: 'skip', publicHolidays: 'skip', closures: 'skip' },
    },
    template: {
      room: '',
      capacity: null,
      publication: 'public',
      registration: { kind: 'none', onSite: false, phone: '', mail: '', link: '' },
    },
  }
}

const SLOT_MINUTES = 30

/** Chooses a sheet: its usual length gives the end, a help desk is held in slots. */
export function withWorkshop(draft: Draft, workshop: string, { workshops }: Choices): Draft {
  const sheet = workshops.find(({ id }) => id === workshop)
  const [time, ...others] = draft.schedule.times
  if (sheet === undefined || time === undefined || others.length > 0) return { ...draft, workshop }
  const { startTime, endTime } = time
  const times: Schedule['times'] =
    sheet.format === 'drop-in'
      ? [{ kind: 'slots', startTime, endTime, minutes: SLOT_MINUTES, breakMinutes: 0 }]
      : [{ kind: 'session', startTime, endTime: later(startTime, sheet.minutes) }]
  // One seat a slot.
  const isDesk = sheet.format === 'drop-in'
  const capacity = draft.template.capacity ?? (isDesk ? 1 : null)
  const template = { ...draft.template, capacity }
  return { ...draft, workshop, template, schedule: { ...draft.schedule, times } }
}

/** The wall clock `minutes` later. */
export function later(time: CivilTime, minutes: number): CivilTime {
  return timeOf((minutesOf(time) + minutes) % (24 * 60))
}

/** Asks to sign up, by the ways the place has. */
export function withRegistration(
  draft: Draft,
  kind: DraftTemplate['registration']['kind'],
  { places }: Choices,
): Draft {
  const { registration } = draft.template
  const place = places.find(({ id }) => id === draft.place)
  const told = registration.phone !== '' || registration.mail !== '' || registration.link !== ''
  const ways =
    kind === 'none' || told
      ? registration
      : { ...registration, onSite: true, phone: place?.phone ?? '', mail: place?.mail ?? '' }
  return { ...draft, template: { ...draft.template, registration: { ...ways, kind } } }
}
