import { ChartPie, Upload } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { addGestures } from './gestures/install'

const WORDS = { 'desk.numbers': 'Chiffres', 'desk.imports': 'Importer' }

const imports = () => import('./pages/ImportPage')
const numbers = () => import('./pages/NumbersPage')
const home = async () => ({ Component: (await import('./pages/HomePage')).default })

const plugin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'desk', name: 'Bureau' })
    app.addMenuLink({
      to: 'plugins/desk/chiffres',
      icon: ChartPie,
      intlLabel: { id: 'desk.numbers', defaultMessage: 'Chiffres' },
      permissions: [],
      Component: numbers,
      position: 4,
    })
    app.addMenuLink({
      to: 'plugins/desk/importer',
      icon: Upload,
      intlLabel: { id: 'desk.imports', defaultMessage: 'Importer' },
      permissions: [{ action: 'plugin::content-manager.explorer.create', subject: 'api::session.session' }],
      Component: imports,
      position: 5,
    })
    app.router.addRoute([
      {
        path: 'plugins/desk/presences',
        lazy: async () => ({ Component: (await import('./pages/AttendancePage')).default }),
      },
      {
        path: 'plugins/desk/feuille/:id',
        lazy: async () => ({ Component: (await import('./pages/SignInPage')).default }),
      },
    ])
    // The page one lands on is ours.
    app.router.addRoute((routes) =>
      routes.map((route) => (route.index === true ? { index: true as const, lazy: home } : route)),
    )
  },

  bootstrap(app: StrapiApp) {
    addGestures(app)
  },

  async registerTrads({ locales }: { readonly locales: readonly string[] }) {
    return locales.map((locale) => ({ locale, data: WORDS }))
  },
}

export default plugin
