import type { Language } from '@escale/messages'
import type { Answer } from './answer.ts'

/** Pages for staff, texts the network signs and what is printed: in French alone. */
const FRENCH_ALONE =
  /^\/(a-propos|mentions-legales|confidentialite|accessibilite|styles|lettre|flux|donnees|integrer|programme)(\/|$)|\/(affiche|imprimer)(\.pdf)?$/

/** What a page of the site is, in both languages: the first folder of its address, or none. */
const TRANSLATED =
  /^\/($|[?#]|(agenda|ateliers|lieux|categories|seances|cycles|festivals|abonnements|partenaires|recherche)\/)/

/** The language an address asks in, and the address of the same page in French. */
export interface Asked {
  readonly language: Language
  readonly pathname: string
}

/** `/en/lieux/mole/` is `/lieux/mole/` in English; what has no English is asked in French. */
export function languageAsked(pathname: string): Asked {
  const inEnglish = /^\/en(\/.*)?$/.exec(pathname)
  return inEnglish ? { language: 'en', pathname: inEnglish[1] ?? '/' } : { language: 'fr', pathname }
}

/** Whether a page has an English twin. */
export function isTranslated(address: string): boolean {
  return TRANSLATED.test(address) && !FRENCH_ALONE.test(address.split(/[?#]/)[0] ?? '')
}

/** Whether a page asked in English is only to be had in French. */
export function isFrenchAlone({ language, pathname }: Asked): boolean {
  return language === 'en' && FRENCH_ALONE.test(pathname)
}

/**
 * Keeps the reader of an English page in English: every link, form and redirection to a page that has an English twin leads
 * there. Links that name their language themselves are absolute, and stay.
 */
export function staysInEnglish(answer: Answer): Answer {
  const { location } = answer.headers
  if (location !== undefined) {
    return { ...answer, headers: { ...answer.headers, location: englishAddress(location) } }
  }
  if (!answer.headers['content-type']?.startsWith('text/html')) return answer
  const body = answer.body
    .toString()
    .replace(
      /( (?:href|action)=")(\/[^"]*)"/g,
      (_all, attribute: string, address: string) => `${attribute}${englishAddress(address)}"`,
    )
  return { ...answer, body: Buffer.from(body) }
}

/** Files, `/seances/photos.ics` among them, say the same in both languages. */
function englishAddress(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  return isTranslated(address) && !/\.[a-z]+$/.test(path) ? `/en${address}` : address
}
