export const INK = '#1d1a26'
export const PAPER = '#fbf6ec'
export const SUN = '#f5b63f'
export const BRICK = '#e5582d'
export const POND = '#3f9b8c'
export const SKY = '#8fa8e0'
export const LILAC = '#c79adb'
export const SPROUT = '#c0d873'
export const SAND = '#dcb88f'
export const ROSE = '#f0a0c0'

/** Flat colours and thick ink lines on one ground; later shapes cover earlier ones. */
export function drawing(ground: string, ...shapes: readonly string[]): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" width="800" height="500">',
    `<rect width="800" height="500" fill="${ground}"/>`,
    `<g fill="none" stroke="${INK}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round">`,
    ...shapes,
    '</g></svg>',
  ].join('\n')
}

export function path(d: string, fill = 'none', more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  fill: string,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
}

export function disc(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

/** Solid ink, without outline. */
export function dot(x: number, y: number, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${INK}" stroke="none"/>`
}

export function block(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="none"/>`
}

export function group(transform: string, ...shapes: readonly string[]): string {
  return `<g transform="${transform}">${shapes.join('')}</g>`
}
