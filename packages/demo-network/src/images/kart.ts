import { BRICK, block, disc, drawing, group, INK, LILAC, PAPER, POND, path, SKY, SUN } from './drawing.ts'

const SQUARE = 40
const chequers = (y: number) =>
  Array.from({ length: 20 }, (_, x) =>
    [0, 1].map((row) => block(x * SQUARE, y + row * SQUARE, SQUARE, SQUARE, (x + row) % 2 ? INK : PAPER)),
  )
    .flat()
    .join('')

const kart = (transform: string, body: string, helmet: string) =>
  group(
    transform,
    path('M0 -20 H40 L70 -74 H110 V-20 Z', INK),
    path('M24 0 C24 -40 60 -46 96 -46 H186 L232 -26 C296 -22 332 -8 336 24 H24 Z', body),
    path('M104 -46 C100 -104 112 -128 150 -128 C184 -128 196 -96 190 -46 Z', SKY),
    path('M150 -86 L214 -72'),
    path('M206 -96 L226 -44', 'none', 'stroke-width="12"'),
    disc(150, -156, 48, helmet),
    path('M152 -172 H196 C198 -160 196 -148 190 -138 H152 Z', PAPER),
    path('M130 -8 H230'),
    disc(72, 30, 46, INK),
    disc(72, 30, 19, PAPER),
    disc(282, 34, 42, INK),
    disc(282, 34, 17, PAPER),
  )

export const kartRace = drawing(
  LILAC,
  chequers(0),
  path('M0 82 H800'),
  path('M-10 330 H810 V510 H-10 Z', POND),
  path(
    'M-10 392 H60 M130 392 H210 M280 392 H360 M430 392 H510 M580 392 H660 M730 392 H810',
    'none',
    'stroke-width="14"',
  ),
  kart('translate(452 296) scale(0.86)', SUN, BRICK),
  path('M20 210 H120 M-10 256 H86 M40 166 H96'),
  kart('translate(110 404) scale(1.12)', BRICK, SUN),
  path('M-10 350 H84 M-10 440 H96'),
)
