import { SESSIONS } from '../../../programme/wire/sessions.ts'
import { WORKSHOPS } from '../../../programme/wire/workshops.ts'

type Deed = readonly [deed: 'create' | 'read' | 'update', uid: string]

const READS: Deed = ['read', SESSIONS.uid]
const CHANGES: Deed = ['update', SESSIONS.uid]
const MAKES: Deed = ['create', SESSIONS.uid]
const WRITES: Deed = ['create', WORKSHOPS.uid]

/** Where a person may act is judged document by document; a role that lacks the right reads why. */
function route(method: 'GET' | 'POST', path: string, handler: string, [deed, uid]: Deed) {
  const actions = [[`plugin::content-manager.explorer.${deed}`, uid]]
  const allowed = { name: 'admin::hasPermissions', config: { actions } }
  return {
    method,
    path,
    handler: `desk.${handler}`,
    config: { policies: ['admin::isAuthenticatedAdmin', allowed] },
  }
}

export const routes = [
  route('GET', '/home', 'home', READS),
  route('GET', '/numbers', 'numbers', READS),
  route('GET', '/report', 'report', READS),
  route('GET', '/attendance', 'toCount', READS),
  route('POST', '/sessions/:id/attendance', 'attendance', CHANGES),
  route('GET', '/sessions/:id', 'session', READS),
  route('POST', '/preview', 'preview', READS),
  route('GET', '/imports/setting', 'importSetting', MAKES),
  route('POST', '/imports/present', 'importPresent', MAKES),
  route('GET', '/imports', 'importRuns', MAKES),
  route('POST', '/imports', 'importOpen', MAKES),
  route('POST', '/imports/:key/items', 'importWrite', MAKES),
  route('POST', '/imports/:key/close', 'importClose', MAKES),
  route('POST', '/imports/:key/undo', 'importUndo', MAKES),
  route('POST', '/sheets/:id/duplicate', 'duplicate', WRITES),
]
