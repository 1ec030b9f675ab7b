import { cleanLine, cleanText, fr } from '@escale/messages'
import { imageAddress, isHeld, type Session } from '@escale/programme'
import type { WebFeedContext } from './context.ts'
import { escaped } from './element.ts'

/** One session in the words of a feed reader. Texts hold nothing that XML 1.0 forbids. */
export interface FeedEntry {
  /** With the change first: «ANNULÉ – ». */
  readonly title: string
  /** One plain sentence: when and where. */
  readonly summary: string
  /** Everything a patron asks, as HTML that loads nothing but the sheet's picture. */
  readonly html: string
  readonly address: string
  readonly image: { readonly url: string; readonly alt: string } | null
}

export function entryOf(session: Session, { siteUrl }: WebFeedContext): FeedEntry {
  const { workshop, cycle } = session
  const address = `${siteUrl}/seances/${session.id}/`
  const number = cycle === null ? '' : ` ${fr.subscriptions.numbered(cycle.number, cycle.cycle.length)}`
  const summary = line(
    `${fr.capitalise(fr.fullDate(session.date))}, ${fr.hours(session.startTime, session.endTime)}, ${fr.placeAndTown(session.place)}`,
  )
  const url = workshop.image && imageAddress(workshop.image, siteUrl)
  const image = url === null ? null : { url, alt: line(workshop.image?.alt ?? '') }
  return {
    title: line(`${fr.titlePrefix(session.state)}${workshop.title}${number}`),
    summary,
    html: [
      image && `<p><img src="${escaped(image.url)}" alt="${escaped(image.alt)}" width="600"></p>`,
      `<p>${isHeld(session) ? `<strong>${escaped(summary)}</strong>` : `<del>${escaped(summary)}</del>`}</p>`,
      ...fr.answersOf(session).map(paragraph),
      `<p><a href="${escaped(address)}">${escaped(fr.subscriptions.page)}</a></p>`,
    ]
      .filter((part) => part !== null)
      .join('\n'),
    address,
    image,
  }
}

function paragraph(block: fr.AnswerBlock): string {
  const lines = block.map(({ label, words }) => {
    const said = escaped(text(words)).replace(/\n/g, '<br>')
    return label === '' ? said : `<strong>${escaped(label)}${fr.NBSP}:</strong> ${said}`
  })
  return `<p>${lines.join('<br>')}</p>`
}

/** The two code points that XML 1.0 §2.2 refuses and `cleanText` keeps. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g

/** A text that XML may carry. */
export function text(words: string): string {
  return cleanText(words).replace(NOT_IN_XML, '')
}

/** The same on one line. */
export function line(words: string): string {
  return cleanLine(words).replace(NOT_IN_XML, '')
}
