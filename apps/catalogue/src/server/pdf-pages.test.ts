import { expect, it } from 'vitest'
import { pagesOf } from './pdf-pages.ts'

const objects = [
  '3 0 obj\n<</Type /Page>>',
  '4 0 obj\n<</Type /Page>>',
  '5 0 obj\n<</Type /Page>>',
  '6 0 obj\n<</partie-1 [4 0 R /XYZ 0 0 0]\n/o#C3#B9 [5 0 R /XYZ 0 0 0]\n/away [9 0 R /XYZ 0 0 0]>>',
  '7 0 obj\n<</Type /Pages\n/Kids [4 0 R 5 0 R]>>',
  '8 0 obj\n<</Type /Pages\n/Kids [3 0 R 7 0 R]>>',
  '10 0 obj\n<</Type /Catalog\n/Pages 8 0 R\n/Dests 6 0 R>>',
]
const pdf = Buffer.from(`%PDF-1.4\n${objects.map((object) => `${object}\nendobj\n`).join('')}`, 'latin1')

it('the pages of anchors are counted through the tree, and an anchor that leads out has none', () => {
  const { count, ofAnchor } = pagesOf(pdf)
  expect(count).toBe(3)
  expect([...ofAnchor.values()]).toEqual([2, 3])
  expect(ofAnchor.get('partie-1')).toBe(2)
})

it('what Chromium did not write gives no page', () => {
  expect(pagesOf(Buffer.from('%PDF-1.7 of another hand'))).toEqual({ count: 0, ofAnchor: new Map() })
})
