import type { WebColour } from '@escale/programme'

/** RFC 7986 §5.9 wants a colour by its CSS3 name: these are far enough apart to be told from one another. */
const NAMES: Readonly<Record<string, number>> = {
  black: 0x000000,
  brown: 0xa52a2a,
  burlywood: 0xdeb887,
  cadetblue: 0x5f9ea0,
  chocolate: 0xd2691e,
  coral: 0xff7f50,
  cornflowerblue: 0x6495ed,
  crimson: 0xdc143c,
  darkcyan: 0x008b8b,
  darkgreen: 0x006400,
  darkorange: 0xff8c00,
  darkslateblue: 0x483d8b,
  deeppink: 0xff1493,
  dodgerblue: 0x1e90ff,
  firebrick: 0xb22222,
  forestgreen: 0x228b22,
  gold: 0xffd700,
  goldenrod: 0xdaa520,
  gray: 0x808080,
  green: 0x008000,
  hotpink: 0xff69b4,
  indigo: 0x4b0082,
  lightblue: 0xadd8e6,
  lightgreen: 0x90ee90,
  lightpink: 0xffb6c1,
  mediumpurple: 0x9370db,
  mediumseagreen: 0x3cb371,
  midnightblue: 0x191970,
  navy: 0x000080,
  olive: 0x808000,
  orange: 0xffa500,
  orangered: 0xff4500,
  orchid: 0xda70d6,
  peru: 0xcd853f,
  plum: 0xdda0dd,
  purple: 0x800080,
  red: 0xff0000,
  royalblue: 0x4169e1,
  salmon: 0xfa8072,
  sandybrown: 0xf4a460,
  seagreen: 0x2e8b57,
  silver: 0xc0c0c0,
  skyblue: 0x87ceeb,
  slategray: 0x708090,
  steelblue: 0x4682b4,
  tan: 0xd2b48c,
  teal: 0x008080,
  tomato: 0xff6347,
  turquoise: 0x40e0d0,
  yellow: 0xffff00,
  yellowgreen: 0x9acd32,
}

const found = new Map<WebColour, string>()

/** The CSS3 name nearest to a colour. */
export function colourName(colour: WebColour): string {
  const known = found.get(colour) ?? nearest(colour)
  found.set(colour, known)
  return known
}

function nearest(colour: WebColour): string {
  const wanted = Number.parseInt(colour.slice(1), 16)
  let best = { name: 'gray', distance: Number.POSITIVE_INFINITY }
  for (const [name, value] of Object.entries(NAMES)) {
    const distance = distanceBetween(wanted, value)
    if (distance < best.distance) best = { name, distance }
  }
  return best.name
}

function distanceBetween(one: number, other: number): number {
  const part = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255)
  const [red, green, blue] = [part(16), part(8), part(0)]
  return 2 * red * red + 4 * green * green + 3 * blue * blue
}
