import { controller } from './controller.ts'
import { routes } from './routes.ts'

/** The server half of the desk's own pages: routes of the admin, nothing for the public. */
export default {
  routes: { admin: { type: 'admin', routes } },
  controllers: { desk: controller },
}
