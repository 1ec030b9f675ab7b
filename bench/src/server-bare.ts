/** The least a Node server can do: the same bytes to everyone, or a 304. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const { BODY_FILE = '', HEADERS = '{}', STATUS = '200' } = process.env
const body = readFileSync(BODY_FILE)
const headers: Record<string, string> = JSON.parse(HEADERS)
const status = Number(STATUS)

const server = createServer((_request, response) => {
  response.writeHead(status, headers)
  response.end(status === 304 ? undefined : body)
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
