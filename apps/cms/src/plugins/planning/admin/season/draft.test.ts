import { civilDate } from '@escale/programme'
import { describe, expect, it } from 'vitest'
import { type Choices, newDraft, withRegistration, withWorkshop } from './draft.ts'

const place = (id: string, allowed: boolean) => ({ id, name: id, phone: '02 97 00 00 00', mail: '', allowed })
const choices: Choices = {
  today: civilDate('2026-11-22'),
  workshops: [
    { id: 'photos', title: 'Photos', format: 'workshop', minutes: 90 },
    { id: 'aide', title: 'Aide', format: 'drop-in', minutes: 30 },
  ],
  places: [place('quai', true), place('phare', false)],
  mediators: [
    { id: 'klervi', name: 'Klervi', places: [], mine: false },
    { id: 'gwenn', name: 'Gwenn', places: ['quai'], mine: true },
  ],
}

describe('a season that begins to be written', () => {
  it('is the person’s own, in their only place, in the coming term', () => {
    expect(newDraft(choices)).toMatchObject({
      place: 'quai',
      mediators: ['gwenn'],
      schedule: { rhythm: { from: '2027-01-04', end: { date: '2027-04-04' } } },
    })
  })

  it('chooses no place among several', () => {
    const draft = newDraft({ ...choices, places: [place('quai', true), place('phare', true)], mediators: [] })
    expect(draft).toMatchObject({ place: '', mediators: [] })
  })

  it('takes its length from the sheet, and slots from a help desk', () => {
    expect(withWorkshop(newDraft(choices), 'photos', choices).schedule.times).toEqual([
      { kind: 'session', startTime: '10:00', endTime: '11:30' },
    ])
    expect(withWorkshop(newDraft(choices), 'aide', choices).schedule.times).toEqual([
      { kind: 'slots', startTime: '10:00', endTime: '12:00', minutes: 30, breakMinutes: 0 },
    ])
    expect(withWorkshop(newDraft(choices), 'aide', choices).template.capacity).toBe(1)
    expect(withWorkshop(newDraft(choices), 'photos', choices).template.capacity).toBeNull()
  })

  it('is signed up for as the place says, and never over what was typed', () => {
    const asked = withRegistration(newDraft(choices), 'required', choices)
    expect(asked.template.registration).toMatchObject({
      kind: 'required',
      onSite: true,
      phone: '02 97 00 00 00',
    })
    const typed = {
      ...asked,
      template: { ...asked.template, registration: { ...asked.template.registration, phone: '06' } },
    }
    expect(withRegistration(typed, 'advised', choices).template.registration).toMatchObject({ phone: '06' })
  })
})
