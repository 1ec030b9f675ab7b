import { type CivilDate, civilDate, id, type SchoolHoliday, type SchoolZone } from '@escale/programme'
import type { Undated } from './sheet.ts'

/**
 * The official school calendar of metropolitan France (zones A, B, C), from the open data set
 * `fr-en-calendrier-scolaire` of the Ministère de l’Éducation nationale, Licence Ouverte 2.0.
 * 2027-2028, and the end of the summer of 2027, are announced by a secondary source only and marked provisional.
 * Corsica follows zone dates set by its own rector and is left to each network to enter.
 */
type Line = readonly [zones: string, name: string, from: string, to: string]

const YEAR_2025_2026: readonly Line[] = [
  ['ABC', 'Vacances d’été', '2025-07-05', '2025-08-31'],
  ['ABC', 'Vacances de la Toussaint', '2025-10-18', '2025-11-02'],
  ['ABC', 'Vacances de Noël', '2025-12-20', '2026-01-04'],
  ['A', 'Vacances d’hiver', '2026-02-07', '2026-02-22'],
  ['B', 'Vacances d’hiver', '2026-02-14', '2026-03-01'],
  ['C', 'Vacances d’hiver', '2026-02-21', '2026-03-08'],
  ['A', 'Vacances de printemps', '2026-04-04', '2026-04-19'],
  ['B', 'Vacances de printemps', '2026-04-11', '2026-04-26'],
  ['C', 'Vacances de printemps', '2026-04-18', '2026-05-03'],
  ['ABC', 'Vacances d’été', '2026-07-04', '2026-08-30'],
]

const YEAR_2026_2027: readonly Line[] = [
  ['ABC', 'Vacances de la Toussaint', '2026-10-17', '2026-11-01'],
  ['ABC', 'Vacances de Noël', '2026-12-19', '2027-01-03'],
  ['A', 'Vacances d’hiver', '2027-02-13', '2027-02-28'],
  ['B', 'Vacances d’hiver', '2027-02-20', '2027-03-07'],
  ['C', 'Vacances d’hiver', '2027-02-06', '2027-02-21'],
  ['A', 'Vacances de printemps', '2027-04-10', '2027-04-25'],
  ['B', 'Vacances de printemps', '2027-04-17', '2027-05-02'],
  ['C', 'Vacances de printemps', '2027-04-03', '2027-04-18'],
  ['ABC', 'Pont de l’Ascension', '2027-05-07', '2027-05-09'],
]

const PROVISIONAL: readonly Line[] = [
  ['ABC', 'Vacances d’été', '2027-07-03', '2027-08-31'],
  ['ABC', 'Vacances de la Toussaint', '2027-10-23', '2027-11-07'],
  ['ABC', 'Vacances de Noël', '2027-12-18', '2028-01-02'],
  ['A', 'Vacances d’hiver', '2028-02-19', '2028-03-05'],
  ['B', 'Vacances d’hiver', '2028-02-05', '2028-02-20'],
  ['C', 'Vacances d’hiver', '2028-02-12', '2028-02-27'],
  ['A', 'Vacances de printemps', '2028-04-22', '2028-05-08'],
  ['B', 'Vacances de printemps', '2028-04-08', '2028-04-23'],
  ['C', 'Vacances de printemps', '2028-04-15', '2028-05-01'],
]

const ZONES: readonly SchoolZone[] = ['A', 'B', 'C']

function holidays(lines: readonly Line[], provisional: boolean): readonly Undated<SchoolHoliday>[] {
  return lines.flatMap(([zones, name, from, to]) =>
    ZONES.filter((zone) => zones.includes(zone)).map((zone) =>
      holiday(zone, name, civilDate(from), civilDate(to), provisional),
    ),
  )
}

function holiday(
  zone: SchoolZone,
  name: string,
  from: CivilDate,
  to: CivilDate,
  provisional: boolean,
): Undated<SchoolHoliday> {
  return { id: id(`vacances-${zone.toLowerCase()}-${from}`), zone, name, from, to, provisional }
}

export const schoolHolidays: readonly Undated<SchoolHoliday>[] = [
  ...holidays(YEAR_2025_2026, false),
  ...holidays(YEAR_2026_2027, false),
  ...holidays(PROVISIONAL, true),
]
