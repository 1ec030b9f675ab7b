import type { Messages } from '@escale/messages'
import type { CalendarMessages } from '@escale/network-calendar/react'
import type { Interface } from '../words/words.ts'

/** What the agenda says itself: a part of the interface, so that its script carries no more. */
export interface AgendaLanguage extends Pick<Interface, 'root'> {
  readonly messages: CalendarMessages &
    Pick<Messages, 'dateRange' | 'malformedDate' | 'queryInWords' | 'unknownValue' | 'windowInWords'> & {
      readonly labels: Pick<Messages['labels'], 'access' | 'formats' | 'levels' | 'registration'>
    }
  readonly words: Pick<
    Interface['words'],
    'empty' | 'keep' | 'filters' | 'periods' | 'sentence' | 'atTown'
  > & { readonly site: Pick<Interface['words']['site'], 'agenda'> }
}
