import type { Core } from '@strapi/strapi'
import { ensureAccounts } from './access/accounts.ts'
import { ensureRoles } from './access/roles.ts'
import { ensureTokens } from './access/tokens.ts'
import { setUpDesks } from './desk/set-up.ts'
import { installDoorbells } from './doorbell/install.ts'
import { environment } from './env.ts'
import { watchDocuments } from './gesture/watch.ts'
import { keepJournalShort } from './journal/prune.ts'
import { registerProgramme } from './programme/extension.ts'
import { watchMedia } from './revision/media.ts'
import { ensureEpoch } from './revision/state.ts'
import { ensureDemo } from './seed/demo.ts'
import { ensureSheetParts } from './seed/sheet-parts.ts'

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    watchDocuments(strapi)
    await registerProgramme(strapi)
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const env = environment()
    watchMedia(strapi)
    installDoorbells(strapi, env)
    await ensureEpoch(strapi)
    await ensureTokens(strapi, env)
    await ensureRoles(strapi)
    await ensureAccounts(strapi, env)
    await setUpDesks(strapi)
    await ensureSheetParts(strapi)
    await keepJournalShort(strapi)
    await ensureDemo(strapi, env)
  },
}
