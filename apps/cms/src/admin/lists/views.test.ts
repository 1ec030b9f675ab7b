import { describe, expect, it } from 'vitest'
import { daysAround } from './days.ts'
import { isStale, viewShown, viewsOf } from './views.ts'

const sundayNight = new Date(2026, 10, 22, 23, 30)
const reader = (now: Date) => ({ ...daysAround(now), email: 'yannick@escale.test' })
const sessions = viewsOf('api::session.session', reader(sundayNight))

describe('the named lists', () => {
  it('know the day and its week where they are read', () => {
    expect(daysAround(sundayNight)).toEqual({
      today: '2026-11-22',
      monday: '2026-11-16',
      sunday: '2026-11-22',
    })
    expect(daysAround(new Date(2026, 10, 23, 0, 1)).monday).toBe('2026-11-23')
  })

  it('of sessions open on those to come', () => {
    expect(sessions[0]).toMatchObject({ name: 'À venir', conditions: [{ date: { $gte: '2026-11-22' } }] })
  })

  it.each(sessions.map((view) => [view.name, view] as const))(
    'recognise «%s» the next day',
    (_name, view) => {
      const next = viewsOf('api::session.session', reader(new Date(2026, 10, 23, 9)))
      const shown = viewShown(next, view.conditions, view.sort)
      expect(shown?.key).toBe(view.key)
      const isDated = JSON.stringify(view.conditions).includes('2026')
      expect(shown && isStale(shown, view.conditions)).toBe(isDated)
    },
  )

  it('leave filters that someone chose alone', () => {
    expect(viewShown(sessions, [{ room: { $eq: 'Salle 2' } }], 'date:ASC,startTime:ASC')).toBeNull()
  })

  it('are none for a type of a handful of cards', () => {
    expect(viewsOf('api::partner.partner', reader(sundayNight))).toEqual([])
  })
})
