/** A long tagline in two: what is printed large, and the rest. Cut at its colon, as French writes one. */
export function splitTagline(tagline: string): { large: string; rest: string } {
  const match = /^(.{8,60}?)[\s\u00a0]+:[\s\u00a0]+(.+)$/.exec(tagline)
  if (!match) return { large: tagline, rest: '' }
  const [, large = '', rest = ''] = match
  return { large: `${large}.`, rest: rest.charAt(0).toLocaleUpperCase('fr') + rest.slice(1) }
}
