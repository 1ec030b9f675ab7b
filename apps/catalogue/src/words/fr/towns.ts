/** «à Hennebont», «au Palais», «aux Moutiers», «à la Trinité»: a town with its preposition. */
export function atTown(town: string): string {
  if (/^Le /.test(town)) return `au ${town.slice(3)}`
  if (/^Les /.test(town)) return `aux ${town.slice(4)}`
  if (/^La /.test(town)) return `à la ${town.slice(3)}`
  if (/^L[’']/.test(town)) return `à l’${town.slice(2)}`
  return `à ${town}`
}
