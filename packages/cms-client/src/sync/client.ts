import { GraphQLClient } from 'graphql-request'
import {
  ProgrammeDeltaDocument,
  ProgrammeDraftDocument,
  ProgrammeRevisionDocument,
} from '../generated/operations.ts'
import { type Replica, WIRE_FORMAT, type WirePage } from './replica.ts'

/** A question to the CMS takes at most this long. */
const TIMEOUT_MS = 10_000

/** No network has this many pages; a CMS that always says `next` does not keep us for ever. */
const MOST_PAGES = 2_000

/** The questions the catalogue asks. Every failure is an `Error` with a sentence for the operator. */
export interface CmsClient {
  revision(): Promise<{ readonly epoch: string; readonly revision: number }>
  /** One sheet or session as it stands on the desk, to be put over the programme for one reader. */
  draft(collection: 'workshops' | 'sessions', documentId: string): Promise<WirePage>
  /** All pages of what changed since the replica; everything when it is `null` or of another epoch. */
  changesSince(replica: Replica | null): Promise<readonly WirePage[]>
}

export interface CmsAccess {
  /** The CMS's address without `/graphql`. */
  readonly cmsUrl: string
  /** The catalogue's API token. */
  readonly token: string
  /** Gives up what is under way when it is aborted. */
  readonly signal?: AbortSignal
}

export function createCmsClient({ cmsUrl, token, signal }: CmsAccess): CmsClient {
  const patience = () => {
    const timeout = AbortSignal.timeout(TIMEOUT_MS)
    return signal ? AbortSignal.any([signal, timeout]) : timeout
  }
  const client = new GraphQLClient(`${cmsUrl.replace(/\/+$/, '')}/graphql`, {
    headers: { authorization: `Bearer ${token}` },
    fetch: (input, init) => fetch(input, { ...init, signal: patience() }),
  })
  return {
    async revision() {
      return (await client.request(ProgrammeRevisionDocument)).programmeRevision
    },
    async draft(collection, documentId) {
      return (await client.request(ProgrammeDraftDocument, { collection, documentId })).programmeDraft
    },
    async changesSince(replica) {
      const since = { since: replica?.revision ?? null, epoch: replica?.epoch ?? null }
      const pages: WirePage[] = []
      let after: string | null = null
      do {
        const page: WirePage = (await client.request(ProgrammeDeltaDocument, { ...since, after })).programme
        if (page.format !== WIRE_FORMAT) {
          throw new Error(
            `The CMS answers in format ${page.format}, this catalogue reads ${WIRE_FORMAT}: upgrade both.`,
          )
        }
        pages.push(page)
        after = page.next
        if (pages.length > MOST_PAGES) throw new Error(`The CMS answered more than ${MOST_PAGES} pages.`)
      } while (after !== null)
      return pages
    },
  }
}
