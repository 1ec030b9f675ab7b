import type { Programme } from '@escale/programme'
import type { OpenDataContext } from '../context.ts'
import { csv } from '../session-csv.ts'
import { type MediationRecord, mediationRecords } from './record.ts'

/** The columns of the published schema, in its order, those that a network cannot fill included. */
export const MEDIATION_COLUMNS = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'typologie',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'presentation_detail',
  'source',
  'itinerance',
  'structure_parente',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
  'fiche_acces_libre',
  'prise_rdv',
] as const

/** The same records as a table (RFC 4180, UTF-8). */
export function mediationCsv(programme: Programme, context: OpenDataContext): string {
  const rows = mediationRecords(programme, context).map((record) => {
    const cells: Partial<Record<string, MediationRecord[keyof MediationRecord]>> = { ...record }
    return MEDIATION_COLUMNS.map((column) => String(cells[column] ?? ''))
  })
  return csv([[...MEDIATION_COLUMNS], ...rows], 'standard')
}
