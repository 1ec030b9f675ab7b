import { minutesBetween, parseCivilTime } from '@escale/programme'
import { clock, number, reference, text } from '../storage/read.ts'
import type { Row } from '../storage/rows.ts'
import { SESSION_STATE } from '../vocabulary/tables.ts'
import type { Fault } from './refusal.ts'

const LONGEST_MINUTES = 12 * 60

/** What is wrong in a session as it is stored. */
export function sessionFaults(row: Row): readonly Fault[] {
  const faults: Fault[] = []
  const fault = (field: string, sentence: string) => faults.push({ field, sentence })

  if (reference(row, 'workshop') === null)
    fault('workshop', 'Atelier : choisissez la fiche de l’atelier de cette séance.')
  if (reference(row, 'place') === null)
    fault('place', 'Lieu : choisissez le lieu de la séance (« En ligne » est aussi un lieu).')
  if (text(row, 'date') === null) fault('date', 'Date : indiquez le jour de la séance.')
  faults.push(...hourFaults(row))

  const [capacity, seatsLeft] = [number(row, 'capacity'), number(row, 'seatsLeft')]
  if (capacity !== null && seatsLeft !== null && seatsLeft > capacity)
    fault('seatsLeft', `Places restantes : ${seatsLeft} dépasse le nombre de places (${capacity}).`)
  if (number(row, 'cycleNumber') !== null && reference(row, 'cycle') === null)
    fault('cycleNumber', 'Numéro dans le cycle : choisissez aussi le cycle, ou effacez le numéro.')
  if (reference(row, 'cycle') !== null && number(row, 'cycleNumber') === null)
    fault('cycleNumber', 'Numéro dans le cycle : indiquez de quelle séance du cycle il s’agit (1, 2, 3…).')
  if (reference(row, 'replacedBy') === text(row, 'documentId') && text(row, 'documentId') !== null)
    fault(
      'replacedBy',
      'Remplacée par : une séance ne peut pas se remplacer elle-même, choisissez-en une autre.',
    )
  if (row.state === SESSION_STATE.moved && reference(row, 'previousPlace') === reference(row, 'place'))
    fault('previousPlace', 'Lieu prévu d’abord : il est le même que le lieu actuel, indiquez l’ancien lieu.')
  return faults
}

function hourFaults(row: Row): readonly Fault[] {
  const [start, end] = [
    parseCivilTime(clock(row, 'startTime') ?? ''),
    parseCivilTime(clock(row, 'endTime') ?? ''),
  ]
  if (start === null) return [{ field: 'startTime', sentence: 'Début : indiquez l’heure de début.' }]
  if (end === null) return [{ field: 'endTime', sentence: 'Fin : indiquez l’heure de fin.' }]
  if (start === end)
    return [
      {
        field: 'endTime',
        sentence: `Fin : la séance finit à l’heure où elle commence (${start}), corrigez-la.`,
      },
    ]
  if (minutesBetween(start, end) > LONGEST_MINUTES)
    return [
      {
        field: 'endTime',
        sentence:
          end < start
            ? `Fin : ${end} est avant le début (${start}), la séance finirait le lendemain après plus de 12 heures. Corrigez l’heure.`
            : `Fin : de ${start} à ${end}, la séance dure plus de 12 heures. Corrigez l’heure, ou faites-en deux séances.`,
      },
    ]
  return []
}
