import { fr } from './words'

export default {
  config: {
    locales: ['fr'],
    translations: { fr },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {},
}
