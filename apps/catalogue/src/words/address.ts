import { fr } from '@escale/messages'
import type { Place } from '@escale/programme'

/** Street, then code and town, each on its line as on an envelope. */
export function addressLines({ address, postalCode, town }: Place): string[] {
  return [address, [postalCode, town].filter((part) => part !== '').join(fr.NBSP)].filter(
    (line) => line !== '',
  )
}
