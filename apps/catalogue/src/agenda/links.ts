import type { Links } from '@escale/network-calendar/react'
import { type CivilDate, printProgrammeQuery } from '@escale/programme'
import { AGENDA, type AgendaAsk, addressUnder, openedAt } from './ask.ts'

/** Where the agenda's links lead: the same question, another day or another way to look, in the language of `root`. */
export function linksOf(ask: AgendaAsk, today: CivilDate, root = ''): Links {
  const usual = openedAt({ ...ask, date: null }, today)
  const asked = printProgrammeQuery(ask.query)
  return {
    calendar: ({ view, date, leaf = 1, place }) => {
      const query =
        place === undefined ? asked : printProgrammeQuery({ ...ask.query, places: [place], towns: [] })
      return addressUnder(root + AGENDA, query, { view, date: date === usual ? null : date, leaf })
    },
    session: ({ id }) => `${root}/seances/${id}/`,
    sheet: (slug) => `${root}/ateliers/${slug}/`,
    place: (slug) => `${root}/lieux/${slug}/`,
  }
}
