import type { Position } from '@escale/programme'

/** A point to draw, with the words or the number beside it. */
export interface Spot {
  readonly position: Position
  readonly label: string
}

/** Where a spot falls on the sheet, in its units. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly label: string
}

/** A drawn map: a plane projection good enough for a canton, and the length of one kilometre. */
export interface Sketch {
  readonly width: number
  readonly height: number
  readonly kilometre: number
  readonly spots: readonly Placed[]
  readonly landmarks: readonly Placed[]
}

const WIDTH = 600
const MARGIN = 56
/** A single point still stands on a sheet of some kilometres. */
const LEAST_KM = 2
const KM_PER_DEGREE = 111.2
/** What two numbers need between their middles. */
const CLEAR = 38
const [FLATTEST, TALLEST] = [0.5, 1.05]

/**
 * Lays spots and landmarks on a sheet, north up. Distances are true along both axes to within one hundredth over
 * 50 km; `null` without any spot. Landmarks do not widen the sheet: those that fall off are left out.
 */
export function sketchOf(spots: readonly Spot[], landmarks: readonly Spot[]): Sketch | null {
  const [first] = spots
  if (first === undefined) return null
  const latitudes = spots.map(({ position }) => position.latitude)
  const longitudes = spots.map(({ position }) => position.longitude)
  const middle = { latitude: centre(latitudes), longitude: centre(longitudes) }
  const kmPerLongitude = KM_PER_DEGREE * Math.cos((middle.latitude * Math.PI) / 180)
  const wide = Math.max(extent(longitudes) * kmPerLongitude, LEAST_KM)
  const tall = Math.max(extent(latitudes) * KM_PER_DEGREE, LEAST_KM * FLATTEST)
  const inner = WIDTH - 2 * MARGIN
  const ratio = Math.min(Math.max(tall / wide, FLATTEST), TALLEST)
  const height = Math.round(inner * ratio + 2 * MARGIN)
  const kilometre = Math.min(inner / wide, (height - 2 * MARGIN) / tall)
  const placed = ({ position, label }: Spot): Placed => ({
    x: Math.round(WIDTH / 2 + (position.longitude - middle.longitude) * kmPerLongitude * kilometre),
    y: Math.round(height / 2 - (position.latitude - middle.latitude) * KM_PER_DEGREE * kilometre),
    label,
  })
  const within = ({ x, y }: Placed) => x > 20 && x < WIDTH - 20 && y > 20 && y < height - 20
  return {
    width: WIDTH,
    height,
    kilometre,
    spots: apart(spots.map(placed)),
    landmarks: landmarks.map(placed).filter(within),
  }
}

function centre(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

/** Neighbours are pushed to where both can be read: a map of doors, not a survey. */
function apart(spots: readonly Placed[]): readonly Placed[] {
  const moved = spots.map((spot) => ({ ...spot }))
  for (let round = 0; round < 24; round += 1) {
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= CLEAR) continue
        const push = (CLEAR - distance) / 2 + 0.5
        // From one point they leave in every direction, each a golden angle further.
        const angle = index * 2.4
        const [ux, uy] = distance === 0 ? [Math.cos(angle), Math.sin(angle)] : [dx / distance, dy / distance]
        one.x = Math.round(one.x - ux * push)
        one.y = Math.round(one.y - uy * push)
        other.x = Math.round(other.x + ux * push)
        other.y = Math.round(other.y + uy * push)
      }
    }
  }
  return moved
}
