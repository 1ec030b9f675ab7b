import { BRICK, box, disc, dot, drawing, INK, PAPER, POND, path, SAND, SKY, SUN } from './drawing.ts'

const ELBOW = 'M470 90 V214 C470 292 430 330 352 330 H300'

export const sensor = drawing(
  POND,
  path('M560 -10 H810 V510 H560 Z', SAND),
  path(
    'M560 120 H640 M720 120 H810 M600 60 V120 M760 120 V180 M560 440 H620 M700 440 H810 M660 390 V440 M560 380 H600',
  ),
  box(634, 176, 130, 190, 6, SKY),
  path('M699 176 V366 M634 270 H764'),
  box(618, 366, 162, 26, 4, PAPER),
  path('M470 120 H560', 'none', 'stroke-width="22"'),
  path(ELBOW, 'none', `stroke="${INK}" stroke-width="148" stroke-linecap="butt"`),
  path(ELBOW, 'none', `stroke="${PAPER}" stroke-width="130" stroke-linecap="butt"`),
  box(386, 56, 168, 46, 8, PAPER),
  box(270, 246, 44, 168, 8, PAPER),
  box(424, 160, 92, 76, 8, SUN),
  path('M440 216 L456 190 L474 206 L500 180'),
  path('M300 330 H212', 'none', 'stroke-width="18"'),
  disc(64, 96, 26, BRICK),
  disc(150, 160, 16, SUN),
  disc(230, 92, 20, PAPER),
  disc(92, 236, 20, PAPER),
  disc(176, 262, 13, BRICK),
  disc(58, 348, 17, SUN),
  disc(150, 384, 22, PAPER),
  dot(120, 310, 10),
  dot(214, 190, 10),
  dot(300, 156, 10),
  dot(204, 420, 9),
  dot(320, 60, 9),
  dot(28, 180, 9),
  path('M-10 470 H60 L100 440 L150 476 L210 452 L268 480 L330 446 L400 470 H560'),
)
