import { SCHEDULE } from '../../../gesture/schedule.ts'
import { SESSIONS } from '../../../programme/wire/sessions.ts'

type Deed = readonly [deed: 'create' | 'read' | 'update', uid: string]

const READS: Deed = ['read', SESSIONS.uid]
const CHANGES: Deed = ['update', SESSIONS.uid]
const PROGRAMMES: readonly Deed[] = [
  ['create', SESSIONS.uid],
  ['create', SCHEDULE],
]

/** A role that lacks one of these rights reads why; where a person may act is judged document by document. */
function route(method: 'GET' | 'POST', path: string, handler: string, ...needed: readonly Deed[]) {
  const actions = needed.map(([deed, uid]) => [`plugin::content-manager.explorer.${deed}`, uid])
  return {
    method,
    path,
    handler: `planning.${handler}`,
    config: {
      policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
    },
  }
}

export const routes = [
  route('GET', '/setting', 'setting', READS),
  route('GET', '/window', 'window', READS),
  route('GET', '/sessions/:id', 'session', READS),
  route('GET', '/seasons', 'seasons', READS),
  route('GET', '/seasons/:id', 'season', READS),
  route('POST', '/seasons/preview', 'previewSeason', READS),
  route('POST', '/seasons', 'createSeason', ...PROGRAMMES),
  route('POST', '/seasons/:id/preview', 'previewEdition', READS),
  route('POST', '/seasons/:id', 'applyEdition', ...PROGRAMMES),
  route('POST', '/cancel', 'cancel', CHANGES),
  route('POST', '/state', 'setState', CHANGES),
  route('POST', '/sessions/:id/move/preview', 'previewMove', READS),
  route('POST', '/sessions/:id/move', 'move', CHANGES),
]
