import { BRICK, box, drawing, PAPER, POND, path, ROSE, SKY, SPROUT, SUN } from './drawing.ts'

const COLOURS = [PAPER, SKY, SUN, ROSE, POND, BRICK]
const stairs = COLOURS.map((colour, index) => {
  const [x, y] = [196 + index * 98, 414 - index * 46]
  return [
    path(`M${x} ${y + 22} V512 H${x + 98} V${y + 22} Z`, PAPER),
    box(x, y, 98, 76, 16, PAPER),
    box(x + 13, y + 6, 72, 54, 10, colour),
  ].join('')
}).join('')

export const firstSteps = drawing(
  SPROUT,
  path('M104 232 C104 150 196 178 196 106 C196 40 96 62 60 -10'),
  stairs,
  path(
    'M34 300 C34 246 64 228 104 228 C144 228 174 246 174 300 V388 C174 436 144 460 104 460 C64 460 34 436 34 388 Z',
    PAPER,
  ),
  path('M34 320 H174 M104 228 V320'),
  path('M34 316 V300 C34 246 64 228 104 228 V316 Z', SUN),
  box(92, 254, 24, 44, 12, BRICK),
  path('M566 -6 V116 L592 92 L612 138 L640 126 L620 82 H656 Z', PAPER, 'transform="translate(126 34)"'),
)
