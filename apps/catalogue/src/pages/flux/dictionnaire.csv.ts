import { dictionaryCsv } from '@escale/open-data'
import type { APIRoute } from 'astro'
import { text } from '../../feeds/select.ts'

export const GET: APIRoute = () => text(dictionaryCsv(), 'text/csv', 200, 'dictionnaire-seances.csv')
