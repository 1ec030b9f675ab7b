import { describe, expect, it } from 'vitest'
import { familyColours, inkOn, scopedTo } from './scoped.ts'

describe('the calendar’s style sheet in another page', () => {
  it('is put under one element, without layers, at the size it was drawn for', () => {
    const css =
      '@layer base, pages;@layer pages {.bloc{padding:0.5rem 1rem}}@media (max-width: 48rem){.bloc{margin:0}}'
    expect(scopedTo('.ici', css)).toBe(
      '.ici {& {.bloc{padding:0.8rem 1.6rem}}@media (max-width: 48rem){.bloc{margin:0}}}',
    )
  })
})

describe('the colours of families', () => {
  it('come with an ink that can be read, and from nothing but a colour', () => {
    expect(familyColours('.ici', [{ slug: 'loisirs', colour: '#ffdd00' }])).toBe(
      '.ici [data-famille="loisirs"] { --famille: #ffdd00; --sur-famille: #000000; }',
    )
    expect(familyColours('.ici', [{ slug: 'x"] *', colour: '#ffdd00' }])).toBe('')
    expect(familyColours('.ici', [{ slug: 'x', colour: 'red;}' }])).toBe('')
    expect(inkOn('#1d2a6b')).toBe('#ffffff')
  })
})
