import { BRICK, block, box, disc, dot, drawing, INK, PAPER, path, SKY, SPROUT, SUN } from './drawing.ts'

const pins = Array.from({ length: 11 }, (_, index) => dot(392 + index * 22, 158, 7)).join('')
const keys = [0, 1, 2, 3, 4, 5, 6].map((index) => box(62 + index * 44, 410, 32, 32, 6, PAPER)).join('')

export const raspberry = drawing(
  BRICK,
  path('M560 -10 V60 H470 V130 M640 -10 V130 M810 60 H716 V130 M810 440 H640 V356 M500 510 V356'),
  disc(560, 60, 15, PAPER),
  disc(716, 96, 15, PAPER),
  disc(640, 440, 15, PAPER),
  path('M302 204 H328 V258 H352'),
  box(40, 60, 262, 206, 18, PAPER),
  box(66, 86, 210, 154, 6, SKY),
  path('M100 128 L130 156 L100 184', 'none', 'stroke-width="13"'),
  path('M150 186 H206', 'none', 'stroke-width="13"'),
  path('M136 266 H206 V304 H136 Z', PAPER),
  path('M96 304 H246'),
  box(40, 366, 340, 100, 18, SUN),
  keys,
  path('M380 416 H430 V346'),
  box(352, 126, 372, 230, 20, SPROUT),
  box(378, 142, 252, 34, 6, PAPER),
  pins,
  box(432, 206, 112, 112, 10, PAPER),
  box(460, 234, 56, 56, 4, SUN),
  box(664, 150, 92, 66, 6, PAPER),
  block(676, 174, 68, 18, INK),
  box(664, 240, 92, 66, 6, PAPER),
  block(676, 264, 68, 18, INK),
  box(580, 226, 44, 44, 4, BRICK),
  path('M572 300 H632 M572 324 H632'),
  dot(378, 332, 9),
  dot(700, 332, 9),
)
