import { fr } from '@escale/messages'

export const sketch = {
  north: 'nord',
  /** «1 km», «500 m»: the side of a square. */
  scale: (km: number) => (km < 1 ? `${km * 1000}${fr.NBSP}m` : `${km}${fr.NBSP}km`),
} as const
