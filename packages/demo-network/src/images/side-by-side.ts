import { BRICK, box, drawing, INK, PAPER, POND, path, SAND, SKY, SUN } from './drawing.ts'

const line = (y: number, x: number, width: number) => path(`M${x} ${y} H${x + width}`)

export const sideBySide = drawing(
  SAND,
  path('M-10 90 H70 V40 H150 M-10 150 H40 M810 420 H730 V468 H650 M810 360 H764'),
  path(
    'M90 70 H440 A34 34 0 0 1 474 104 V340 A34 34 0 0 1 440 374 H230 L150 452 V374 H90 A34 34 0 0 1 56 340 V104 A34 34 0 0 1 90 70 Z',
    PAPER,
  ),
  box(104, 116, 46, 46, 8, SUN),
  box(104, 196, 46, 46, 8, SKY),
  box(104, 276, 46, 46, 8, PAPER),
  path('M114 138 L126 152 L160 108', 'none', 'stroke-width="12"'),
  path('M114 218 L126 232 L160 188', 'none', 'stroke-width="12"'),
  line(130, 184, 180),
  line(152, 184, 120),
  line(210, 184, 150),
  line(232, 184, 190),
  line(290, 184, 120),
  line(312, 184, 80),
  path(
    'M420 170 H712 A34 34 0 0 1 746 204 V352 A34 34 0 0 1 712 386 H690 V456 L612 386 H420 A34 34 0 0 1 386 352 V204 A34 34 0 0 1 420 170 Z',
    POND,
  ),
  path('M474 282 L540 340 L666 214', 'none', `stroke="${INK}" stroke-width="46"`),
  path('M474 282 L540 340 L666 214', 'none', `stroke="${PAPER}" stroke-width="26"`),
  path('M286 336 L262 292 L394 110 L438 142 L306 324 Z', BRICK, 'transform="translate(10 30)"'),
  path('M272 322 L262 376 L316 354 Z', PAPER),
  path('M372 170 L416 202', 'none', 'transform="translate(8 -2)"'),
)
