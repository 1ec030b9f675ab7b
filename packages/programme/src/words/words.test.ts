import { describe, expect, it } from 'vitest'
import { aNetwork, aProgramme, aSession } from '../builders.ts'
import { EVERYTHING } from '../query/query.ts'
import { select } from '../query/select.ts'
import { askedWords, tells, toldBy } from './asked.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens.ts'

describe('the stem of a word is that of', () => {
  it.each([
    ['atelier', 'ateliers'],
    ['jeu', 'jeux'],
    ['reseau', 'reseaux'],
    ['journal', 'journaux'],
    ['local', 'locale', 'locaux', 'locales'],
    ['gratuit', 'gratuite', 'gratuits', 'gratuites'],
    ['mediateur', 'mediatrice', 'mediatrices', 'mediateurs'],
    ['joueur', 'joueuse', 'joueuses'],
    ['creatif', 'creative', 'creatives'],
    ['premier', 'premiere', 'premieres'],
    ['ancien', 'ancienne', 'anciennes'],
    ['actuel', 'actuelle', 'actuelles'],
    ['anime', 'animee', 'animees'],
    ['numerique', 'numeriques'],
  ])('%s: %s %s %s', (...forms) => {
    expect(new Set(forms.filter((form) => form !== undefined).map(stem)).size).toBe(1)
  })

  it.each([
    ['bus', 'but'],
    ['port', 'portail'],
    ['jeu', 'jeune'],
    ['pm10', 'pm2'],
    ['prix', 'prise'],
  ])('%s, and not of %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})

describe('the words of a text', () => {
  const words = (text: string) => tokensOf(text).map(({ word }) => word)

  it.each([
    ['L’œuvre d’Émile, jusqu’à 16 h', ['oeuvre', 'emile', 'a', '16', 'h']],
    ["l'air qu'on respire", ['air', 'on', 'respire']],
    ['le ou la médiateur·rice', ['le', 'ou', 'la', 'mediateur']],
    ['l’e-bus et le wi-fi', ['e', 'bus', 'ebus', 'et', 'le', 'wi', 'fi', 'wifi']],
    ['PM2,5 en 3D', ['pm2', '5', 'en', '3d']],
    ['10 h – 12 h', ['10', 'h', '12', 'h']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('are where they stand, whatever folding does to their length', () => {
    const text = 'Cœur e\u0301cru'
    expect(tokensOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Cœur', 'e\u0301cru'])
  })
})

describe('a text tells', () => {
  const network = aNetwork({ synonyms: [['vignot', 'bigorneau']] })
  const told = (text: string, asked: string) =>
    askedWords(asked, network).every((word) => tells(toldBy(text), word))

  it.each([
    ['Mettre ses photos à l’abri', 'photo'],
    ['Mettre ses photos à l’abri', 'PHOTOGRAPHIE'],
    ['Un ordinateur Raspberry Pi', 'ordi'],
    ['Apprivoiser son smartphone', 'tel'],
    ['La mangeoire connectée', 'les mangeoires'],
    ['Les bigorneaux du port', 'vignots'],
    ['Un arrêt de l’e-bus', 'ebus'],
    ['La déclaration en ligne', 'impôts'],
    ['Construire sa console', 'ma console'],
  ])('«%s» of «%s»', (text, asked) => {
    expect(told(text, asked)).toBe(true)
  })

  it.each([
    ['Un atelier pour tous', 'tel'],
    ['Les jeunes du jeudi', 'jeux'],
    ['Médiathèque du Port', 'por'],
    ['Monter un ordinateur', 'raspberry ordinateur'],
  ])('«%s» nothing of «%s»', (text, asked) => {
    expect(told(text, asked)).toBe(false)
  })

  it('its small words when a question has no other', () => {
    expect(askedWords('comment faire', network).map(({ word }) => word)).toEqual(['comment', 'faire'])
    expect(askedWords('la photo de Noël', network).map(({ word }) => word)).toEqual(['photo', 'noel'])
  })
})

it('selecting reads words the same way, in sheets, places and families', () => {
  const programme = aProgramme({ sessions: [aSession('2026-12-12 10:00-12:00')] })
  const found = (text: string) => select(programme, { ...EVERYTHING, text }).sessions.length
  expect(['photos port', 'la médiathèque de Port-Louis', 'cliché', 'loisir'].map(found)).toEqual([1, 1, 1, 1])
  expect(['tel', 'hoto', '!', 'photo Hennebont'].map(found)).toEqual([0, 0, 0, 0])
})
