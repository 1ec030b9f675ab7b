import type { Core } from '@strapi/strapi'
import type { Row } from '../../../../storage/rows.ts'
import { PUBLICATION, REGISTRATION_KIND, SESSION_STATE } from '../../../../vocabulary/tables.ts'
import { clashesAhead } from './clashes.ts'
import type { Days } from './days.ts'
import type { Scope } from './scope.ts'
import { sheetsWithoutImage } from './sheets.ts'
import { countSessions, sessionsTold } from './told.ts'

/** Something to look at, with the first documents concerned. */
export interface Attention {
  readonly kind: string
  readonly count: number
  readonly items: readonly Item[]
}

export interface Item {
  readonly label: string
  /** Where it is mended, below `/admin`. */
  readonly to: string
  readonly detail: string
}

const SHOWN = 4
const NOT_CANCELLED: Row = { state: { $ne: SESSION_STATE.cancelled } }
const HOLDS: Row = { publication: { $ne: PUBLICATION.draft } }
const EMPTY = (field: string): Row => ({ $or: [{ [field]: { $null: true } }, { [field]: '' }] })

/** What wants the attention of a person, the most pressing first; only what there is. */
export async function attentionOf(
  strapi: Core.Strapi,
  { watched }: Scope,
  days: Days,
): Promise<readonly Attention[]> {
  const coming: Row = { date: { $gte: days.today } }
  const sessions = async (kind: string, ...conditions: readonly Row[]): Promise<Attention> => {
    const where = { $and: [watched, ...conditions] }
    const first = await sessionsTold(strapi, where, SHOWN)
    const items = first.map(({ id, title, date, start, place }) => ({
      label: title,
      to: `/content-manager/collection-types/api::session.session/${id}`,
      detail: `${date} ${start} · ${place}`,
    }))
    return { kind, count: await countSessions(strapi, where), items }
  }
  const found = [
    await sessions(
      'drafts',
      { publication: PUBLICATION.draft },
      { date: { $gte: days.today, $lte: days.inTwoWeeks } },
    ),
    await clashesAhead(strapi, watched, days, SHOWN),
    await sessions('asked', { publicationAsked: true }, { publication: PUBLICATION.draft }),
    await sessions('placeless', coming, { place: { id: { $null: true } } }),
    await sessions(
      'unreachable',
      coming,
      NOT_CANCELLED,
      { registrationKind: { $ne: REGISTRATION_KIND.none } },
      { $or: [{ registrationOnSite: false }, { registrationOnSite: { $null: true } }] },
      EMPTY('registrationPhone'),
      EMPTY('registrationMail'),
      EMPTY('registrationLink'),
    ),
    await sessions('alone', coming, NOT_CANCELLED, { mediators: { id: { $null: true } } }),
    await sessions(
      'uncounted',
      HOLDS,
      NOT_CANCELLED,
      { date: { $lt: days.today, $gte: days.monthAgo } },
      ...['attendedChildren', 'attendedTeens', 'attendedAdults', 'attendedSeniors'].map((field) => ({
        [field]: { $null: true },
      })),
    ),
    await sheetsWithoutImage(strapi, watched, days, SHOWN),
  ]
  return found.filter(({ count }) => count > 0)
}
