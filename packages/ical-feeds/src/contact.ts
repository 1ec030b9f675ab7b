import { fr } from '@escale/messages'
import type { Place } from '@escale/programme'

/** Whom to ask about a session at a place: its telephone, then its mail. */
export function contactOf({ phone, mail }: Pick<Place, 'phone' | 'mail'>): string {
  return [phone === '' ? '' : fr.spacedPhone(phone), mail].filter((way) => way !== '').join(', ')
}
