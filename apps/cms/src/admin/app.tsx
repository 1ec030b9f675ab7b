import { typeset } from '../words/typeset'
import { dress } from './appearance'
import { speakFrench } from './language'
import logo from './logo.svg'
import { ESCALE } from './words/escale'
import { MISSING } from './words/missing'

interface Panel {
  readonly type?: string
}

/** As much of Strapi's admin as is used here. */
interface Admin {
  getPlugin(name: string): {
    readonly apis?: { addEditViewSidePanel(change: (panels: readonly Panel[]) => readonly Panel[]): void }
  }
}

const fr = Object.fromEntries(
  Object.entries({ ...MISSING, ...ESCALE }).map(([key, words]) => [key, typeset(words)]),
)

speakFrench()

export default {
  config: {
    locales: ['fr'],
    translations: { fr },
    tutorials: false,
    notifications: { releases: false },
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
  },
  bootstrap(admin: Admin) {
    dress()
    // Previews are the catalogue's: Strapi's panel only offers to set its own up.
    admin
      .getPlugin('content-manager')
      .apis?.addEditViewSidePanel((panels) => panels.filter(({ type }) => type === 'actions'))
  },
}
