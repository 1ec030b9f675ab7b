import type { StrapiApp } from '@strapi/strapi/admin'
import { typeset } from '../words/typeset'
import { dress } from './appearance'
import { arrangeForms, installForms } from './form/install'
import { skipTours, speakFrench } from './language'
import { NamedViews } from './lists/NamedViews'
import logo from './logo.svg'
import { theme } from './theme'
import { ACCOUNT } from './words/account'
import { ESCALE } from './words/escale'
import { MEDIA } from './words/media'
import { MISSING } from './words/missing'

interface Panel {
  readonly type?: string
}

/** What the content manager lets others change, as far as it is used here. */
interface ContentManager {
  addEditViewSidePanel(change: (panels: readonly Panel[]) => readonly Panel[]): void
}

const fr = Object.fromEntries(
  Object.entries({ ...MISSING, ...ACCOUNT, ...MEDIA, ...ESCALE }).map(([key, words]) => [
    key,
    typeset(words),
  ]),
)

speakFrench()
skipTours()

export default {
  config: {
    locales: ['fr'],
    translations: { fr },
    tutorials: false,
    notifications: { releases: false },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
    theme,
  },
  register: installForms,
  bootstrap(app: StrapiApp) {
    dress()
    arrangeForms(app)
    const manager = app.getPlugin('content-manager')
    manager.injectComponent('listView', 'actions', { name: 'escale-views', Component: NamedViews })
    // Previews are the catalogue's: Strapi's panel only offers to set its own up.
    const { addEditViewSidePanel } = manager.apis as unknown as ContentManager
    addEditViewSidePanel((panels) =>
      panels.filter(({ type }) => type === 'actions' || type?.startsWith('escale-')),
    )
  },
}
