import { Calendar } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'

const WORDS = { 'planning.name': 'Planning' }

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

  async registerTrads({ locales }: { readonly locales: readonly string[] }) {
    return locales.map((locale) => ({ locale, data: WORDS }))
  },
}

export default plugin
