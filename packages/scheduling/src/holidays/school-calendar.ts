import { type CivilDate, civilDate, type SchoolZone } from '@escale/programme'
import type { Period } from '../schedule.ts'

/** Days without school in a zone, from the Saturday after class to the Sunday before it resumes. */
export interface SchoolPeriod extends Period {
  readonly zone: SchoolZone
  /** Announced by a secondary source only. */
  readonly provisional: boolean
}

/** Where the dates below come from, in the words to show beside them. */
export const SCHOOL_CALENDAR_SOURCE =
  'Ministère de l’Éducation nationale, jeu de données «fr-en-calendrier-scolaire», Licence Ouverte 2.0'

type Line = readonly [zones: string, name: string, from: string, to: string]

const OFFICIAL: readonly Line[] = [
  ['ABC', 'Vacances de la Toussaint', '2024-10-19', '2024-11-03'],
  ['ABC', 'Vacances de Noël', '2024-12-21', '2025-01-05'],
  ['A', 'Vacances d’hiver', '2025-02-22', '2025-03-09'],
  ['B', 'Vacances d’hiver', '2025-02-08', '2025-02-23'],
  ['C', 'Vacances d’hiver', '2025-02-15', '2025-03-02'],
  ['A', 'Vacances de printemps', '2025-04-19', '2025-05-04'],
  ['B', 'Vacances de printemps', '2025-04-05', '2025-04-21'],
  ['C', 'Vacances de printemps', '2025-04-12', '2025-04-27'],
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

/** The summer of 2027 begins on an official day; the day class resumes comes, like 2027-2028, from a secondary source. */
const ANNOUNCED: readonly Line[] = [
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

/**
 * The official school calendar of zones A, B and C from 2024-2025 to the spring of 2028. Corsica and overseas calendars are
 * set by each rector and are not in it: those days are unknown until a network enters them.
 */
export const SCHOOL_CALENDAR: readonly SchoolPeriod[] = [
  ...periods(OFFICIAL, false),
  ...periods(ANNOUNCED, true),
]

function periods(lines: readonly Line[], provisional: boolean): SchoolPeriod[] {
  const zones: readonly SchoolZone[] = ['A', 'B', 'C']
  const day = (text: string): CivilDate => civilDate(text)
  return lines.flatMap(([letters, name, from, to]) =>
    zones
      .filter((zone) => letters.includes(zone))
      .map((zone) => ({ zone, name, from: day(from), to: day(to), provisional })),
  )
}
