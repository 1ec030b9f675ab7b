import type { APIRoute } from 'astro'
import { embeddedData } from '../../embed/responses.ts'

export const GET: APIRoute = ({ url, locals }) => embeddedData(url, locals)
