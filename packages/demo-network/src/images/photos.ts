import { BRICK, box, disc, dot, drawing, group, PAPER, POND, path, SKY, SUN } from './drawing.ts'

/** The same little seascape, at any size: a sun, a dune, a sail. */
const seascape = (transform: string) =>
  group(
    transform,
    box(0, 0, 160, 120, 4, SKY),
    disc(44, 36, 16, SUN),
    path('M0 84 H160 V116 A4 4 0 0 1 156 120 H4 A4 4 0 0 1 0 116 Z', POND),
    path('M92 84 V22 L132 84 Z', PAPER),
    path('M78 84 H142 L130 100 H90 Z', BRICK),
  )

export const photos = drawing(
  SUN,
  path('M-10 70 H70 V-10 M-10 430 H50 V510 M810 250 H772 V220 H810', 'none'),
  path('M290 170 C400 170 380 120 500 120', 'none', 'stroke-width="14"'),
  path('M290 300 C410 300 370 370 490 370', 'none', 'stroke-width="14"'),
  group(
    'rotate(-6 200 250)',
    box(95, 45, 210, 410, 30, PAPER),
    box(117, 92, 166, 300, 6, PAPER),
    path('M176 68 H224'),
    disc(200, 424, 13, PAPER),
    seascape('translate(120 96)'),
    box(120, 232, 74, 70, 2, SUN),
    box(206, 232, 74, 70, 2, BRICK),
    box(120, 316, 74, 70, 2, POND),
    box(206, 316, 74, 70, 2, SKY),
  ),
  box(690, 82, 62, 76, 4, PAPER),
  dot(712, 106, 8),
  dot(712, 134, 8),
  box(500, 56, 196, 128, 22, BRICK),
  seascape('translate(530 74) scale(0.77)'),
  box(490, 270, 262, 178, 24, POND),
  seascape('translate(516 294) scale(1.08)'),
  disc(722, 312, 11, SUN),
  path('M722 350 V418'),
)
