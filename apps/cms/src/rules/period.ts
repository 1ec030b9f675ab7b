import { number, text } from '../storage/read.ts'
import type { Row } from '../storage/rows.ts'
import type { Fault } from './refusal.ts'

/** Festivals, closures and holidays: days included at both ends. */
export function periodFaults(row: Row): readonly Fault[] {
  const [from, to] = [text(row, 'from'), text(row, 'to')]
  if (from === null || to === null || from <= to) return []
  return [
    { field: 'to', sentence: 'Dernier jour : il est avant le premier jour, corrigez l’une des deux dates.' },
  ]
}

export function audienceFaults(row: Row): readonly Fault[] {
  const [from, to] = [number(row, 'ageFrom'), number(row, 'ageTo')]
  if (from === null || to === null || from <= to) return []
  return [
    {
      field: 'ageTo',
      sentence: 'Âge maximum : il est plus petit que l’âge minimum, corrigez l’un des deux.',
    },
  ]
}

export function placeFaults(row: Row): readonly Fault[] {
  const [latitude, longitude] = [number(row, 'latitude'), number(row, 'longitude')]
  if ((latitude === null) !== (longitude === null))
    return [
      {
        field: latitude === null ? 'latitude' : 'longitude',
        sentence: 'Position : donnez la latitude et la longitude, ou aucune des deux.',
      },
    ]
  return []
}
