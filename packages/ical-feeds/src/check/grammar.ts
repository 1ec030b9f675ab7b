import type { ValueType } from './values.ts'

/** How often a property may stand in a component, and of which type its value is. */
export interface Place {
  readonly type: ValueType
  readonly occurs: 'required' | 'once' | 'many'
  /** Must be in UTC. */
  readonly utc?: true
  /** An hour of some zone: in UTC, or with a TZID. */
  readonly zoned?: true
}

const required = (type: ValueType, more: Partial<Place> = {}): Place => ({
  type,
  occurs: 'required',
  ...more,
})
const once = (type: ValueType, more: Partial<Place> = {}): Place => ({ type, occurs: 'once', ...more })
const many = (type: ValueType): Place => ({ type, occurs: 'many' })

interface Grammar {
  readonly properties: Readonly<Record<string, Place>>
  readonly components: readonly string[]
}

const OBSERVANCE: Grammar = {
  properties: {
    DTSTART: required('date-time'),
    TZOFFSETFROM: required('offset'),
    TZOFFSETTO: required('offset'),
    TZNAME: many('text'),
  },
  components: [],
}

/** RFC 5545 §3.6 as far as a published feed goes, RFC 7986 §5, RFC 9073 §6.5. Names that start with X- are free. */
export const GRAMMAR: Readonly<Record<string, Grammar>> = {
  VCALENDAR: {
    properties: {
      PRODID: required('text'),
      VERSION: required('text'),
      CALSCALE: once('text'),
      METHOD: once('word'),
      NAME: many('text'),
      DESCRIPTION: many('text'),
      'LAST-MODIFIED': once('date-time', { utc: true }),
      URL: once('uri'),
      CATEGORIES: many('text-list'),
      'REFRESH-INTERVAL': once('duration'),
      SOURCE: once('uri'),
      COLOR: once('colour'),
      IMAGE: many('uri'),
    },
    components: ['VEVENT', 'VTIMEZONE'],
  },
  VTIMEZONE: {
    properties: {
      TZID: required('text'),
      'LAST-MODIFIED': once('date-time', { utc: true }),
      TZURL: once('uri'),
    },
    components: ['STANDARD', 'DAYLIGHT'],
  },
  STANDARD: OBSERVANCE,
  DAYLIGHT: OBSERVANCE,
  VEVENT: {
    properties: {
      UID: required('text'),
      DTSTAMP: required('date-time', { utc: true }),
      DTSTART: required('date-time', { zoned: true }),
      DTEND: once('date-time', { zoned: true }),
      CREATED: once('date-time', { utc: true }),
      'LAST-MODIFIED': once('date-time', { utc: true }),
      SEQUENCE: once('integer'),
      SUMMARY: once('text'),
      DESCRIPTION: once('text'),
      LOCATION: once('text'),
      GEO: once('geo'),
      STATUS: once('word'),
      TRANSP: once('word'),
      CLASS: once('word'),
      URL: once('uri'),
      ORGANIZER: once('uri'),
      COLOR: once('colour'),
      CATEGORIES: many('text-list'),
      CONTACT: many('text'),
      'RELATED-TO': many('text'),
      IMAGE: many('uri'),
      CONFERENCE: many('uri'),
      'STYLED-DESCRIPTION': many('text'),
    },
    components: [],
  },
}

/** Values of closed lists, by property. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  VERSION: ['2.0'],
  CALSCALE: ['GREGORIAN'],
  METHOD: ['PUBLISH'],
  STATUS: ['CONFIRMED', 'TENTATIVE', 'CANCELLED'],
  TRANSP: ['OPAQUE', 'TRANSPARENT'],
  CLASS: ['PUBLIC', 'PRIVATE', 'CONFIDENTIAL'],
}

/** The VALUE parameter a type wants when it is not its property's own (RFC 7986 asks for it by name). */
export const EXPLICIT: Readonly<Record<string, string>> = {
  'REFRESH-INTERVAL': 'DURATION',
  SOURCE: 'URI',
  IMAGE: 'URI',
  CONFERENCE: 'URI',
  'STYLED-DESCRIPTION': 'TEXT',
}
