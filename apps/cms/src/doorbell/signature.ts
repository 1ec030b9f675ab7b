import { createHmac } from 'node:crypto'

/** What a catalogue checks before it listens: docs/contracts/doorbell.md. */
export function signatureOf(secret: string, timestamp: number, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
}
