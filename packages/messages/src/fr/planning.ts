import type {
  Clash,
  ClashGrade,
  MediatorId,
  PlaceId,
  SkipReason,
  UnknownDays,
  WorkshopId,
} from '@escale/programme'
import { dateRange, fullDate } from './dates.ts'
import { NBSP } from './typography.ts'

/** The word before a clash: what staff do with it. */
export const clashGrades: Record<ClashGrade, string> = {
  error: 'à corriger',
  warning: 'à vérifier',
  note: 'bon à savoir',
}

/** Why a rule leaves a day out: «fermeture : Inventaire». */
export function skipReason(reason: SkipReason): string {
  switch (reason.kind) {
    case 'school-holiday':
      return `vacances scolaires${NBSP}: ${reason.name}`
    case 'outside-school-holidays':
      return 'hors vacances scolaires'
    case 'school-holidays-unknown':
      return 'vacances scolaires pas encore publiées'
    case 'public-holiday':
      return `jour férié${NBSP}: ${reason.name}`
    case 'closure':
      return `fermeture${NBSP}: ${reason.name}`
  }
}

/** What to check when a rule ran past what is published, and where. */
export function unknownDays({ what, from, to }: UnknownDays): string {
  const days = dateRange(from, to)
  return what === 'school-holidays'
    ? `Les vacances scolaires ne sont pas connues ${days}${NBSP}: ces dates sont à vérifier quand le calendrier officiel paraîtra, ou à saisir dans «${NBSP}Vacances scolaires${NBSP}».`
    : `Les jours fériés ne sont pas connus ${days}${NBSP}: ces dates sont à vérifier.`
}

/** The names of what a clash refers to, as staff know them. */
export interface ClashNames {
  mediator(id: MediatorId): string
  place(id: PlaceId): string
  workshop(id: WorkshopId): string
}

/** One sentence that says what does not go together; the sessions themselves are shown beside. */
export function clashSentence(clash: Clash, names: ClashNames): string {
  switch (clash.kind) {
    case 'same-mediator':
      return `${names.mediator(clash.mediatorId)} anime deux séances à la même heure.`
    case 'same-room':
      return clash.room.trim() === ''
        ? `Deux séances ont lieu à la même heure à «${NBSP}${names.place(clash.placeId)}${NBSP}»${NBSP}: précisez les salles.`
        : `La salle «${NBSP}${clash.room}${NBSP}» (${names.place(clash.placeId)}) accueille deux séances à la même heure.`
    case 'closed':
      return clash.network
        ? `Tout le réseau est fermé ce jour-là${NBSP}: ${clash.reason}.`
        : `«${NBSP}${names.place(clash.placeId)}${NBSP}» est fermé ce jour-là${NBSP}: ${clash.reason}.`
    case 'outside-opening-hours':
      return `La séance dépasse les heures d’ouverture de «${NBSP}${names.place(clash.placeId)}${NBSP}».`
    case 'same-workshop-nearby': {
      const [one, other] = clash.placeIds.map((id) => `«${NBSP}${names.place(id)}${NBSP}»`)
      const apart = clash.kilometres === null ? '' : `, à ${distance(clash.kilometres)}`
      return `«${NBSP}${names.workshop(clash.workshopId)}${NBSP}» a lieu le ${fullDate(clash.date)} à ${one} et à ${other}${apart}.`
    }
  }
}

/** «moins d’1 km», «7 km». */
function distance(kilometres: number): string {
  return kilometres < 1 ? `moins d’1${NBSP}km` : `${Math.round(kilometres)}${NBSP}km`
}
