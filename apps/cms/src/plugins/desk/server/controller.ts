import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { answering } from '../../planning/server/exchange.ts'
import { attendanceAsked, noteAttendance, sessionsToCount, sessionToSign } from './gestures/attendance.ts'
import { duplicateSheet } from './gestures/duplicate.ts'
import { homeOf } from './home/home.ts'
import { itemsAsked } from './imports/item.ts'
import { knownForImports, presentAsked, presentSessions } from './imports/known.ts'
import { closeRun, openRun, runAsked, runsOf } from './imports/run.ts'
import { undoSome } from './imports/undo.ts'
import { writeItems } from './imports/write.ts'
import { numbersIn, periodAsked, reportIn } from './numbers.ts'
import { addressOfPreview, previewAsked } from './preview.ts'

const one = z.object({ id: z.string() })
const run = z.object({ key: z.string() })
const nothing = z.unknown()

/** What each address of the desk answers. */
export function controller({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    home: answering(strapi, nothing, homeOf),
    numbers: answering(strapi, periodAsked, numbersIn),
    report: answering(strapi, periodAsked, reportIn),
    toCount: answering(strapi, nothing, sessionsToCount),
    attendance: answering(strapi, attendanceAsked, noteAttendance),
    session: answering(strapi, one, sessionToSign),
    preview: answering(strapi, previewAsked, addressOfPreview),
    importSetting: answering(strapi, nothing, knownForImports),
    importPresent: answering(strapi, presentAsked, presentSessions),
    importRuns: answering(strapi, nothing, runsOf),
    importOpen: answering(strapi, runAsked, openRun),
    importWrite: answering(strapi, itemsAsked, writeItems),
    importClose: answering(strapi, run, closeRun),
    importUndo: answering(strapi, run, undoSome),
    duplicate: answering(strapi, one, duplicateSheet),
  }
}
