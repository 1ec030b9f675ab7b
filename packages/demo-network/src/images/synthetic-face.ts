import {
  BRICK,
  block,
  disc,
  dot,
  drawing,
  group,
  INK,
  LILAC,
  PAPER,
  path,
  SAND,
  SKY,
  SUN,
} from './drawing.ts'

const SIZE = 34
const ROWS = [
  [BRICK, BRICK, BRICK, SKY, SKY],
  [BRICK, BRICK, BRICK, BRICK, SKY],
  [SAND, BRICK, BRICK, BRICK, SKY],
  [SAND, SAND, SUN, BRICK, SKY],
  [SAND, INK, SAND, SAND, SKY],
  [SUN, SAND, SAND, SAND, SKY],
  [SAND, SAND, SAND, SAND, SKY],
  [INK, INK, SAND, SUN, SKY],
  [SAND, SAND, SAND, SKY, SKY],
  [SAND, SAND, SKY, SKY, SKY],
  [PAPER, LILAC, LILAC, SKY, SKY],
  [LILAC, LILAC, LILAC, LILAC, LILAC],
] as const

const pixels = ROWS.flatMap((row, y) =>
  row.map((colour, x) => block(400 + x * SIZE, 46 + y * SIZE, SIZE, SIZE, colour)),
).join('')

export const syntheticFace = drawing(
  SKY,
  path('M40 70 H170 M40 110 H170 M40 150 H130 M40 350 H150 M40 390 H170 M40 430 H110'),
  path('M640 70 H760 M640 110 H730'),
  path('M230 454 C236 400 300 380 352 372 V330 H400 V454 Z', LILAC),
  path('M400 80 C300 76 262 150 276 226 C286 296 330 352 400 354 Z', SAND),
  path('M400 46 C270 40 222 132 262 226 C280 180 300 150 400 150 Z', BRICK),
  path('M312 212 C328 196 356 196 370 214'),
  dot(342, 224, 11),
  path('M400 240 C384 256 376 268 384 276 H400'),
  path('M346 306 C364 322 384 324 400 322'),
  pixels,
  path('M400 30 V470', 'none', 'stroke-width="12"'),
  path('M434 46 V454 M468 46 V454 M502 46 V454 M536 46 V454', 'none', 'stroke-width="3"'),
  path(
    Array.from({ length: 13 }, (_, row) => `M400 ${46 + row * SIZE} H570`).join(' '),
    'none',
    'stroke-width="3"',
  ),
  path('M400 46 H570 V454 H400'),
  group(
    'rotate(-38 610 250)',
    disc(560, 218, 84, 'none'),
    path('M560 312 V318', 'none', 'stroke-width="26"'),
    path('M560 336 V440', 'none', 'stroke-width="40"'),
    path('M560 340 V436', 'none', `stroke="${SUN}" stroke-width="22"`),
    path('M516 176 A60 60 0 0 1 548 158', 'none', `stroke="${PAPER}" stroke-width="11"`),
  ),
)
