import { describe, expect, it } from 'vitest'
import { type Cursor, readCursor, writeCursor } from './cursor.ts'

describe('a cursor', () => {
  it.each<Cursor>([
    { kind: 'whole', reader: 6, row: 1234 },
    { kind: 'changes', since: 12, revision: 40, row: 7 },
  ])('comes back as it was written', (cursor) => {
    expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  })

  it.each(['', 'w', 'w.1', 'w.1.x', 'w.1.2.3', 'c.1.2', 'x.1.2', 'w.-1.2', 'w.1.2;drop'])(
    'is not %j',
    (text) => {
      expect(readCursor(text)).toBeNull()
    },
  )
})
