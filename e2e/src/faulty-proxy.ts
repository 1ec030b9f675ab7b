import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the way between catalogue and CMS behaves. */
export type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'half' }
  | { readonly kind: 'format' }
  /** Cuts the next answer that carries documents in its middle, and tells. */
  | { readonly kind: 'cut'; readonly onCut: () => void }

export interface FaultyProxy {
  readonly url: string
  set(fault: Fault): void
  /** Questions that met the fault. */
  met(): number
  close(): void
}

/** Passes everything to the CMS, and spoils its answers when told to. */
export async function faultyProxy(cmsUrl: string): Promise<FaultyProxy> {
  let fault: Fault = { kind: 'none' }
  let met = 0
  const server = createServer((incoming, outgoing) => {
    const given = fault
    if (given.kind !== 'none') met += 1
    if (given.kind === 'status') {
      outgoing.writeHead(given.status).end('<h1>Oups</h1>')
      return
    }
    const wait = given.kind === 'slow' ? given.ms : 0
    setTimeout(() => pass(cmsUrl, incoming, outgoing, given), wait).unref()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set(next) {
      fault = next
      met = 0
    },
    met: () => met,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function pass(cmsUrl: string, incoming: IncomingMessage, outgoing: ServerResponse, fault: Fault): void {
  const { method = 'GET', url = '/', headers } = incoming
  const asked = request(`${cmsUrl}${url}`, { method, headers, agent: false }, async (answer) => {
    const chunks: Buffer[] = []
    for await (const chunk of answer) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const { 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = answer.headers
    outgoing.writeHead(answer.statusCode ?? 502, kept)
    const documents = body.includes('"workshops":')
    if (fault.kind === 'half') outgoing.end(body.subarray(0, body.length >> 1))
    else if (fault.kind === 'format') outgoing.end(body.toString().replace('"format":1', '"format":99'))
    else if (fault.kind === 'cut' && documents) {
      outgoing.write(body.subarray(0, body.length >> 1), () => {
        fault.onCut()
        outgoing.destroy()
      })
    } else outgoing.end(body)
  })
  asked.once('error', () => outgoing.destroy())
  incoming.pipe(asked)
}
