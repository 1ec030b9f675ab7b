import { aPlace, aProgramme, aWorkshop } from '@escale/programme/builders'
import { expect, it } from 'vitest'
import { nearestPages } from './nearest.ts'

const programme = aProgramme({
  places: [aPlace('Médiathèque du Port'), aPlace('Étang')],
  workshops: [
    aWorkshop('Mettre ses photos à l’abri'),
    aWorkshop('Port interdit', { format: 'staff-training' }),
  ],
})

it.each([
  ['/ateliers/metre-ses-photo-a-labri/', ['/ateliers/mettre-ses-photos-a-l-abri/']],
  ['/lieu/mediatheque-du-port', ['/lieux/mediatheque-du-port/']],
  ['/lieux/Étang/', ['/lieux/etang/']],
  ['/wp-login.php', []],
  ['/', []],
])('guesses what %s meant', (pathname, paths) => {
  expect(nearestPages(pathname, programme).map(({ path }) => path)).toEqual(paths)
})
