import type { IPropertiesOptions } from 'docx'

const INK = '1D1A26'
const TEXT = 'Atkinson Hyperlegible Next'
const TITLE = 'Bricolage Grotesque'

/** Sizes in half-points, spaces in twentieths of a point; `level` is the rank of a title in the outline, from 0. */
const PARAGRAPHS = {
  'Titre de la lettre': { font: TITLE, size: 44, bold: true, after: 60, level: 0 },
  Période: { font: TEXT, size: 24, bold: true, after: 240 },
  'Mot de la rédaction': { font: TEXT, size: 22, after: 160 },
  Partie: { font: TITLE, size: 30, bold: true, before: 320, after: 120, level: 1 },
  'Séance – horaire': { font: TEXT, size: 20, bold: true, before: 160, after: 0, keepNext: true },
  'Séance – titre': { font: TITLE, size: 24, bold: true, after: 20, level: 2 },
  'Séance – changement': { font: TEXT, size: 20, bold: true, after: 20 },
  'Séance – lieu': { font: TEXT, size: 20, after: 20 },
  'Séance – promesse': { font: TEXT, size: 20, after: 20 },
  'Séance – pratique': { font: TEXT, size: 20, italics: true, after: 20 },
} satisfies Record<string, ParagraphLook>
export type StyleName = keyof typeof PARAGRAPHS

interface ParagraphLook {
  readonly font: string
  readonly size: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly before?: number
  readonly after: number
  readonly level?: number
  readonly keepNext?: boolean
}

/** The styles of the listing, named as a designer maps them to their own. */
export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: { document: { run: { font: TEXT, size: 20, color: INK, language: { value: 'fr-FR' } } } },
  paragraphStyles: Object.entries<ParagraphLook>(PARAGRAPHS).map(([name, look]) => ({
    id: name,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: look.font,
      size: look.size,
      bold: look.bold ?? false,
      italics: look.italics ?? false,
      color: INK,
    },
    paragraph: {
      spacing: { before: look.before ?? 0, after: look.after },
      keepNext: look.keepNext ?? look.level !== undefined,
      ...(look.level !== undefined && { outlineLevel: look.level }),
    },
  })),
}
