import { id } from '@escale/programme'
import { aPartner, aPlace, aProgramme } from '@escale/programme/builders'
import { describe, expect, it } from 'vitest'
import { directoryOf, partnerSpot } from './partners.ts'

const cale = {
  ...aPartner('La Cale'),
  kind: 'social-centre' as const,
  town: 'Lannevel',
  what: 'Café des parents',
}
const radio = { ...aPartner('Radio Goélette'), kind: 'media' as const, town: 'Port-Louis' }
const programme = aProgramme({
  partners: [cale, radio],
  places: [
    aPlace('La Cale', { town: 'Lannevel', position: { latitude: 47.7, longitude: -3.1 } }),
    aPlace('Port', { id: id('port'), position: { latitude: 47.6, longitude: -3.2 } }),
    aPlace('Quai', { id: id('quai'), position: { latitude: 47.8, longitude: -3.4 } }),
  ],
})
const found = (search: string) =>
  directoryOf(programme, new URLSearchParams(search)).partners.map(({ name }) => name)

describe('the directory of partners', () => {
  it.each([
    ['', ['La Cale', 'Radio Goélette']],
    ['commune=lannevel', ['La Cale']],
    ['structure=media', ['Radio Goélette']],
    ['structure=media&structure=centre-social', ['La Cale', 'Radio Goélette']],
    ['structure=media&commune=lannevel', []],
    ['q=goelette', ['Radio Goélette']],
    ['q=cafe parents', ['La Cale']],
    ['structure=fanfare', []],
  ])('«%s» finds %j', (search, names) => expect(found(search)).toEqual(names))

  it('says which values it does not know', () => {
    const { unknown } = directoryOf(programme, new URLSearchParams('structure=fanfare&commune=lannevel'))
    expect(unknown).toEqual(['fanfare'])
  })

  it('draws a partner at the place of its name, else in the middle of its town', () => {
    expect(partnerSpot(programme, cale, '1')?.position).toEqual({ latitude: 47.7, longitude: -3.1 })
    const { latitude, longitude } = partnerSpot(programme, radio, '2')?.position ?? {}
    expect([latitude, longitude].map((degrees) => degrees?.toFixed(3))).toEqual(['47.700', '-3.300'])
    expect(partnerSpot(programme, { ...radio, town: 'Ailleurs' }, '3')).toBeNull()
  })
})
