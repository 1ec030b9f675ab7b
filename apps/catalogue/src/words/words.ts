import { type Language, type Messages, messages, type Widened } from '@escale/messages'
import * as en from './en/index.ts'
import * as fr from './fr/index.ts'

/** The words of the pages that exist in both languages. Those of staff's pages, in French alone, stand beside. */
export type Words = Omit<Widened<typeof fr>, 'CALENDAR_CLIENTS'> & Pick<typeof fr, 'CALENDAR_CLIENTS'>

/** All that depends on the language a page is asked in. What the network writes is French in both. */
export interface Interface {
  readonly language: Language
  /** What the addresses of its pages begin with. */
  readonly root: '' | '/en'
  readonly messages: Messages
  readonly words: Words
}

export const interfaces: Readonly<Record<Language, Interface>> = {
  fr: { language: 'fr', root: '', messages: messages.fr, words: fr },
  en: { language: 'en', root: '/en', messages: messages.en, words: en },
}
