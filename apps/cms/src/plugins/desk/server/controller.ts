import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { answering } from '../../planning/server/exchange.ts'
import { attendanceAsked, noteAttendance, sessionsToCount, sessionToSign } from './gestures/attendance.ts'
import { duplicateSheet } from './gestures/duplicate.ts'
import { homeOf } from './home/home.ts'
import { numbersIn, periodAsked, reportIn } from './numbers.ts'
import { addressOfPreview, previewAsked } from './preview.ts'

const one = z.object({ id: z.string() })
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
    duplicate: answering(strapi, one, duplicateSheet),
  }
}
