/** Prints what two calendar parsers and the open data say of the demonstration network: run in any `TZ`. */
import { demoNetwork } from '@escale/demo-network'
import { buildProgramme, civilDate } from '@escale/programme'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { calendarFeed } from '../calendar.ts'
import { openDataPage } from '../open-data.ts'

interface Occurrence {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly held: boolean
}

const siteUrl = 'https://agenda.example'
const today = civilDate('2026-11-22')
const programme = buildProgramme(demoNetwork({ today }).documents)
const locals = { programme, today, siteUrl, withdrawn: new Set<never>() }
const DAYS = 'du=2026-10-01&au=2027-06-30'

const feed = await calendarFeed(new URL(`${siteUrl}/flux/agenda.ics?${DAYS}`), locals).text()

function withIcalJs(): Occurrence[] {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate } = new ICAL.Event(component)
    return {
      uid,
      start: startDate.toJSDate().toISOString(),
      end: endDate.toJSDate().toISOString(),
      held: component.getFirstPropertyValue('status') !== 'CANCELLED',
    }
  })
}

function withNodeIcal(): Occurrence[] {
  return Object.values(nodeIcal.sync.parseICS(feed))
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .map(({ uid, start, end, status }) => ({
      uid,
      start: start.toISOString(),
      end: end?.toISOString() ?? '',
      held: status !== 'CANCELLED',
    }))
}

async function withOpenData(): Promise<Occurrence[]> {
  const occurrences: Occurrence[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const address = new URL(`${siteUrl}/flux/seances.json?${DAYS}&limite=150`)
    if (cursor !== '') address.searchParams.set('curseur', cursor)
    const page = await openDataPage(address, locals).json()
    for (const { id, debut, fin, a_lieu } of page.seances) {
      const utc = (text: string) => new Date(text).toISOString()
      occurrences.push({
        uid: `${id}@${programme.network.domain}`,
        start: utc(debut),
        end: utc(fin),
        held: a_lieu,
      })
    }
    cursor = page.suivant
  }
  return occurrences
}

const sorted = (occurrences: readonly Occurrence[]) =>
  occurrences.toSorted((one, other) => (one.uid < other.uid ? -1 : 1))

console.log(
  JSON.stringify({
    icalJs: sorted(withIcalJs()),
    nodeIcal: sorted(withNodeIcal()),
    openData: sorted(await withOpenData()),
  }),
)
