import { renderDocx } from '@escale/newsletter/docx'
import type { APIRoute } from 'astro'
import { readListingRequest } from '../../feeds/listing.ts'
import { text } from '../../feeds/select.ts'
import { tooManyForWord } from '../../words/letter.ts'

/** A Word document costs fifteen times a mail: others wait meanwhile. */
const MOST_IN_WORD = 1_000

/** The listing for who lays out a bulletin in Word, InDesign or LibreOffice. */
export const GET: APIRoute = async ({ url, locals }) => {
  const request = readListingRequest(url, locals)
  if (!request.ok) return text(`${request.problems.join('\n')}\n`, 'text/plain', 400)
  const { length } = request.selection.sessions
  if (length > MOST_IN_WORD) return text(`${tooManyForWord(length, MOST_IN_WORD)}\n`, 'text/plain', 400)
  const document = await renderDocx(request.selection, locals, request.edition)
  return new Response(document, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': 'attachment; filename="lettre.docx"',
    },
  })
}
