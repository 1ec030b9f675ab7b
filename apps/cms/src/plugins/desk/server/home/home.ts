import type { Core } from '@strapi/strapi'
import { JOURNAL } from '../../../../journal/journal.ts'
import { instant, text } from '../../../../storage/read.ts'
import { table } from '../../../../storage/rows.ts'
import { PUBLICATION } from '../../../../vocabulary/tables.ts'
import { numbersIn, periodAsked } from '../numbers.ts'
import { networkToday } from '../today.ts'
import { attentionOf } from './attention.ts'
import { daysFrom, seasonAround } from './days.ts'
import { scopeOf } from './scope.ts'
import { sessionsTold } from './told.ts'

const NEXT = 6
const CHANGES = 8

/** The first page after login: what is next, what to look at, what changed, how the season goes. */
export async function homeOf(strapi: Core.Strapi) {
  const { today } = await networkToday(strapi)
  const scope = await scopeOf(strapi)
  const days = daysFrom(today)
  const season = seasonAround(today)
  const next = await sessionsTold(
    strapi,
    { $and: [scope.mine ?? { publication: { $ne: PUBLICATION.draft } }, { date: { $gte: today } }] },
    NEXT,
  )
  return {
    today,
    areMine: scope.mine !== null,
    isWholeNetwork: scope.isWholeNetwork,
    next,
    attention: await attentionOf(strapi, scope, days),
    changes: await changes(strapi),
    season: { ...season, total: (await numbersIn(strapi, periodAsked.parse(season))).total },
  }
}

async function changes(strapi: Core.Strapi) {
  const lines = await table(strapi, JOURNAL).findMany({
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    limit: CHANGES,
  })
  return lines.map((line) => ({
    sentence: text(line, 'sentence') ?? '',
    at: instant(line, 'at') ?? '',
    what: text(line, 'what') ?? '',
    target: text(line, 'target') ?? '',
    isGone: line.action === 'delete',
  }))
}
