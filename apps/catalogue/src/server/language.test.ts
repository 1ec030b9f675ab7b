import { describe, expect, it } from 'vitest'
import { isFrenchAlone, languageAsked, staysInEnglish } from './language.ts'

describe('the language of an address', () => {
  it.each([
    ['/', 'fr', '/'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en/lieux/mole/', 'en', '/lieux/mole/'],
    ['/enfants/', 'fr', '/enfants/'],
  ])('%s is %s, %s', (address, language, pathname) => {
    expect(languageAsked(address)).toEqual({ language, pathname })
  })

  it.each([
    ['/en/lettre/', true],
    ['/en/flux/agenda.ics', true],
    ['/en/seances/photos/affiche', true],
    ['/en/programme/imprimer', true],
    ['/en/agenda/', false],
    ['/lettre/', false],
  ])('%s is to be had in French alone: %s', (address, alone) => {
    expect(isFrenchAlone(languageAsked(address))).toBe(alone)
  })
})

describe('an English page', () => {
  const html = { 'content-type': 'text/html; charset=utf-8' }
  const page = (body: string) =>
    staysInEnglish({ status: 200, headers: html, body: Buffer.from(body) }).body.toString()

  it.each([
    ['<a class="x" href="/">', '<a class="x" href="/en/">'],
    ['<a href="/lieux/mole/">', '<a href="/en/lieux/mole/">'],
    ['<a href="/agenda/?lieu=mole#jour">', '<a href="/en/agenda/?lieu=mole#jour">'],
    ['<form action="/agenda/" method="get">', '<form action="/en/agenda/" method="get">'],
    ['<a href="/?commune=saint-guen">', '<a href="/en/?commune=saint-guen">'],
  ])('leads %s to its twin', (before, after) => expect(page(before)).toBe(after))

  it.each([
    '<a href="/lettre/?lieu=mole">',
    '<a href="/flux/agenda.ics">',
    '<a href="/seances/photos/affiche?format=a3">',
    '<a href="/seances/photos.ics">',
    '<a href="/en/agenda/">',
    '<a href="https://agenda.example/agenda/" hreflang="fr">',
    '<link rel="stylesheet" href="/_astro/page.css">',
    '<a href="#contenu">',
  ])('leaves %s', (link) => expect(page(link)).toBe(link))

  it('sends on in English too', () => {
    const sent = staysInEnglish({
      status: 303,
      headers: { location: '/ateliers/?tri=nom' },
      body: Buffer.alloc(0),
    })
    expect(sent.headers.location).toBe('/en/ateliers/?tri=nom')
  })

  it('leaves what is no page', () => {
    const answer = {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('"/lieux/"'),
    }
    expect(staysInEnglish(answer)).toBe(answer)
  })
})
