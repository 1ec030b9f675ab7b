import type { Instant, Markdown, WebColour } from '@escale/programme'

/** The only place of this package where a brand is put on a string. */
export function markdown(text: string): Markdown {
  return text as Markdown
}

export function webColour(text: string): WebColour {
  return text as WebColour
}

export function instant(text: string): Instant {
  return text as Instant
}
