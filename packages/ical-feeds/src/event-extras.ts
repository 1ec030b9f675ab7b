import { cleanLine, fr } from '@escale/messages'
import { imageAddress, type Session } from '@escale/programme'
import { POLICIES } from './client.ts'
import { colourName } from './colour-name.ts'
import { escapeText, property, uri } from './content-line.ts'
import type { EventSetting } from './context.ts'
import { htmlDescription } from './description.ts'
import { appleLocation } from './location.ts'

/** The properties ical-generator does not know, or writes wrongly; unfolded. */
export function extraLines(
  session: Session,
  setting: EventSetting,
  answers: readonly fr.AnswerBlock[],
  address: string,
): string[] {
  const policy = POLICIES[setting.client]
  const full = setting.detail === 'full'
  return [
    // As TEXT, with its backslashes, a link is broken.
    property('URL', uri(address)),
    ...contactLines(session),
    ...(policy.published ? [organizer(setting)] : []),
    ...(full && policy.html !== null ? [html(policy.html, htmlDescription(answers, address))] : []),
    ...(full && policy.rich ? richLines(session, setting, address) : []),
    ...(policy.appleLocation ? appleLocation(session.place) : []),
  ]
}

/** RFC 5545 §3.8.4.2. */
function contactLines({ place }: Session): string[] {
  const contact = fr.contactOf(place)
  return contact === '' ? [] : [property('CONTACT', escapeText(`${cleanLine(place.name)}, ${contact}`))]
}

/** A calendar address is a URI: the network's mail, or its site when it has none. */
export function organizer({ network, siteUrl }: EventSetting): string {
  const address = network.mail === '' ? siteUrl : `mailto:${network.mail}`
  return property('ORGANIZER', uri(address), { CN: cleanLine(network.name) })
}

/** RFC 9073 §6.5 or, for Outlook, its own. */
function html(name: 'STYLED-DESCRIPTION' | 'X-ALT-DESC', text: string): string {
  const value = name === 'X-ALT-DESC' ? {} : { VALUE: 'TEXT' }
  return property(name, escapeText(text), {
    ...value,
    FMTTYPE: 'text/html',
  })
}

/** RFC 7986: colour (§5.9), image (§5.10) and conference (§5.11). */
function richLines(session: Session, { siteUrl }: EventSetting, address: string): string[] {
  const { category, workshop, place, registration } = session
  const { colour } = category
  const image = workshop.image && imageAddress(workshop.image, siteUrl)
  const asked = registration.kind === 'none' ? '' : registration.ways.link
  const link = [asked, place.website].find((way) => /^https?:\/\/\S+$/.test(way)) ?? address
  return [
    ...(colour === null ? [] : [property('COLOR', colourName(colour))]),
    ...(image === null ? [] : [property('IMAGE', uri(image), { VALUE: 'URI', DISPLAY: 'FULLSIZE' })]),
    ...(place.kind === 'online'
      ? [property('CONFERENCE', uri(link), { VALUE: 'URI', LABEL: fr.subscriptions.online })]
      : []),
  ]
}
