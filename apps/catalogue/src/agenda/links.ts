import type { Links } from '@escale/network-calendar/react'
import type { CivilDate } from '@escale/programme'
import { AGENDA, type AgendaAsk, addressOfAsk, openedAt } from './ask.ts'

/** Where the agenda's links lead: the same question, another day or another way to look, in the language of `root`. */
export function linksOf(ask: AgendaAsk, today: CivilDate, root = ''): Links {
  const usual = openedAt({ ...ask, date: null }, today)
  return {
    calendar: ({ view, date, leaf = 1, place }) => {
      const query = place === undefined ? ask.query : { ...ask.query, places: [place], towns: [] }
      return addressOfAsk({ query, view, date: date === usual ? null : date, leaf }, root + AGENDA)
    },
    session: ({ id }) => `${root}/seances/${id}/`,
    sheet: (slug) => `${root}/ateliers/${slug}/`,
    place: (slug) => `${root}/lieux/${slug}/`,
  }
}
