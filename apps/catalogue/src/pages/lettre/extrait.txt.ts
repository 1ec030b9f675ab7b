import { renderText } from '@escale/newsletter'
import type { APIRoute } from 'astro'
import { listingFile } from '../../feeds/listing.ts'

export const GET: APIRoute = ({ url, locals }) => listingFile(renderText, 'text/plain', url, locals)
