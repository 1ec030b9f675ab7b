import { renderMarkdown } from '@escale/newsletter'
import type { APIRoute } from 'astro'
import { listingFile } from '../../feeds/listing.ts'

export const GET: APIRoute = ({ url, locals }) => listingFile(renderMarkdown, 'text/markdown', url, locals)
