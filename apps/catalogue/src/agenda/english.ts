import {
  calendar,
  capitalise,
  contentLang,
  dateRange,
  fromTo,
  fullDate,
  hour,
  hours,
  labels,
  longDate,
  malformedDate,
  monthName,
  NBSP,
  queryInWords,
  relativeDay,
  sessionCount,
  unknownValue,
  WEEKDAYS,
  weekdayName,
  windowInWords,
} from '@escale/messages/en'
import { empty, keep, site } from '../words/en/pages.ts'
import { filters, periods, sentence } from '../words/en/search.ts'
import { atTown } from '../words/en/towns.ts'
import type { AgendaLanguage } from './language.ts'

export const language: AgendaLanguage = {
  root: '/en',
  messages: {
    calendar,
    capitalise,
    contentLang,
    dateRange,
    fromTo,
    fullDate,
    hour,
    hours,
    labels: {
      access: labels.access,
      formats: labels.formats,
      levels: labels.levels,
      registration: labels.registration,
    },
    longDate,
    malformedDate,
    monthName,
    NBSP,
    queryInWords,
    relativeDay,
    sessionCount,
    unknownValue,
    WEEKDAYS,
    weekdayName,
    windowInWords,
  },
  words: { site: { agenda: site.agenda }, empty, keep, filters, periods, sentence, atTown },
}
