import type { Messages } from '@escale/messages'
import {
  calendar,
  capitalise,
  contentLang,
  fromTo,
  fullDate,
  hour,
  hours,
  labels,
  longDate,
  monthName,
  NBSP,
  relativeDay,
  sessionCount,
  WEEKDAYS,
  weekdayName,
} from '@escale/messages/fr'
import { createContext, useContext } from 'react'

/** What the calendar says itself: no more of a language than it needs, since it travels. */
export interface CalendarMessages
  extends Pick<
    Messages,
    | 'calendar'
    | 'capitalise'
    | 'contentLang'
    | 'fromTo'
    | 'fullDate'
    | 'hour'
    | 'hours'
    | 'longDate'
    | 'monthName'
    | 'NBSP'
    | 'relativeDay'
    | 'sessionCount'
    | 'WEEKDAYS'
    | 'weekdayName'
  > {
  readonly labels: Pick<Messages['labels'], 'registration'>
}

/** The language of the calendar: French, unless a host provides another. */
export const MessagesContext = createContext<CalendarMessages>({
  calendar,
  capitalise,
  contentLang,
  fromTo,
  fullDate,
  hour,
  hours,
  labels: { registration: labels.registration },
  longDate,
  monthName,
  NBSP,
  relativeDay,
  sessionCount,
  WEEKDAYS,
  weekdayName,
})

export function useMessages(): CalendarMessages {
  return useContext(MessagesContext)
}
