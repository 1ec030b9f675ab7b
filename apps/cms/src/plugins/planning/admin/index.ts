import { Calendar } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { CancelSelection } from './content/CancelSelection'
import { SessionPanel } from './content/SessionPanel'

const WORDS = { 'planning.name': 'Planning' }

/** What the content manager lets others add, as far as it is used here. */
interface ContentManager {
  addEditViewSidePanel(panels: readonly unknown[]): void
  addBulkAction(actions: readonly unknown[]): void
}

const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'planning', name: 'Planning' })
    app.addMenuLink({
      to: 'plugins/planning',
      icon: Calendar,
      intlLabel: { id: 'planning.name', defaultMessage: 'Planning' },
      permissions: [],
      Component: () => import('./App'),
      position: 2,
    })
  },

  bootstrap(app: StrapiApp) {
    const { addEditViewSidePanel, addBulkAction } = app.getPlugin('content-manager')
      .apis as unknown as ContentManager
    addEditViewSidePanel([SessionPanel])
    addBulkAction([CancelSelection])
  },

  async registerTrads({ locales }: { readonly locales: readonly string[] }) {
    return locales.map((locale) => ({ locale, data: WORDS }))
  },
}

export default plugin
