import * as en from './en/index.ts'
import * as fr from './fr/interface.ts'

/** Of the interface: what the network writes is French. */
export type Language = 'fr' | 'en'

/** The same shape with any words in it: what a translation has to fill, down to the last sentence. */
export type Widened<T> = T extends (...args: infer Args) => infer Result
  ? (...args: Args) => Widened<Result>
  : T extends string
    ? string
    : T extends readonly (infer Each)[]
      ? readonly Widened<Each>[]
      : T extends object
        ? { readonly [Key in keyof T]: Widened<T[Key]> }
        : T

/** What pages say around the network's own words. */
export type Messages = Widened<typeof fr>

export const messages: Readonly<Record<Language, Messages>> = { fr, en }
