/** One document of the CMS as its content API gives and takes it. */
export type Fields = Readonly<Record<string, unknown>>

/** What became of a document that was to be written. */
export type Written =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly documentId: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** The plural names of the content API an import writes to. */
export type Collection = 'places' | 'categories' | 'workshops' | 'sessions'

/** Writes documents that are known by a field of theirs (an external id, a slug), over HTTP. */
export interface Writer {
  /** Creates or updates the document; relations count as unchanged when the fields are. */
  put(fields: Fields): Promise<Written>
}

export async function writerFor(
  address: { readonly cmsUrl: string; readonly token: string },
  collection: Collection,
  key: 'externalId' | 'slug',
): Promise<Writer> {
  const known = new Map<string, Fields>()
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const query = `pagination[page]=${page}&pagination[pageSize]=100`
    const { data, meta } = await ask(address, 'GET', `${collection}?${query}`)
    for (const document of data) known.set(String(document[key]), document)
    pages = meta.pagination.pageCount
  }
  return {
    async put(fields) {
      const before = known.get(String(fields[key]))
      if (before && alike(before, fields)) return { kind: 'unchanged', documentId: String(before.documentId) }
      const path = before ? `${collection}/${before.documentId}` : collection
      const publish = collection === 'workshops' ? '?status=published' : ''
      try {
        const { data } = await ask(address, before ? 'PUT' : 'POST', `${path}${publish}`, { data: fields })
        known.set(String(fields[key]), data)
        return { kind: before ? 'updated' : 'created', documentId: data.documentId }
      } catch (error) {
        if (error instanceof Refused) return { kind: 'refused', reason: error.message }
        throw error
      }
    },
  }
}

class Refused extends Error {}

async function ask(
  { cmsUrl, token }: { cmsUrl: string; token: string },
  method: string,
  path: string,
  body?: object,
) {
  const answer = await fetch(`${cmsUrl}/api/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(30_000),
  })
  // The shape of an answer is Strapi's contract; JSON.parse leaves it to the reader.
  const said = JSON.parse((await answer.text()) || '{}')
  if (answer.ok) return said
  const { message = answer.statusText, details } = said.error ?? {}
  const problems = (details?.errors ?? []).map((problem: { message: string }) => problem.message)
  if (answer.status === 400) throw new Refused(problems.length > 0 ? problems.join(' ') : message)
  throw new Error(`Le CMS a répondu ${answer.status} à ${method} ${path}\u00A0: ${message}`)
}

/** Whether every plain field already has its value; relations and components are not in what the API lists. */
function alike(document: Fields, fields: Fields): boolean {
  return Object.entries(fields).every(([name, value]) => {
    if (!(name in document) || (typeof value === 'object' && value !== null)) return true
    return String(document[name] ?? '') === String(value ?? '')
  })
}
