export function atTown(town: string): string {
  return `in ${town}`
}
