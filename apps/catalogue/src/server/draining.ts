import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** The connections of a server, each with the answer that is still on its way, if any. */
const connections = new WeakMap<Server, Map<Socket, ServerResponse | null>>()

/** Follows what is under way, for {@link drain}. Call before the server listens. */
export function followConnections(server: Server): void {
  const open = new Map<Socket, ServerResponse | null>()
  connections.set(server, open)
  server.on('connection', (socket: Socket) => {
    open.set(socket, null)
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    open.set(socket, response)
    response.once('close', () => {
      if (open.has(socket)) open.set(socket, null)
      if (!server.listening) socket.destroySoon()
    })
  })
}

/**
 * Lets what is under way end, for at most `patienceMs`. Node's own `server.close()` cuts an answer that is written but not
 * yet read by a slow client; this one does not.
 */
export function drain(server: Server, patienceMs: number): Promise<void> {
  const open = connections.get(server) ?? new Map<Socket, ServerResponse | null>()
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patienceMs)
    NetServer.prototype.close.call(server, () => {
      clearTimeout(late)
      // What Node's own `close` also stops: its watch over slow requests.
      server.close(() => {})
      resolve()
    })
    for (const [socket, response] of open) {
      if (response === null) socket.destroySoon()
      else if (!response.headersSent) response.setHeader('connection', 'close')
    }
  })
}
