import type { APIRoute } from 'astro'
import { mediationFile } from '../../feeds/open-data.ts'

export const GET: APIRoute = ({ locals }) => mediationFile('json', locals)
