import { openApi } from '@escale/open-data'
import type { APIRoute } from 'astro'
import { text } from '../../feeds/select.ts'

export const GET: APIRoute = ({ locals }) =>
  text(`${JSON.stringify(openApi(locals.programme.network.name, locals), null, 2)}\n`, 'application/json')
