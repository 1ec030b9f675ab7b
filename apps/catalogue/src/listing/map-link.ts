import type { Place } from '@escale/programme'

/** A link, never an embedded map: nobody is told who reads this page. */
export function mapLink({ position }: Pick<Place, 'position'>): string | null {
  if (position === null) return null
  const { latitude, longitude } = position
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
}
