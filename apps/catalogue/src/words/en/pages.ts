import * as en from '@escale/messages/en'
import type { CivilTime } from '@escale/programme'

export const site = {
  skip: 'Skip to content',
  preview: (until: CivilTime) =>
    `Preview: the public does not see this. The link holds until ${en.hour(until)}.`,
  menu: 'Sections',
  agenda: 'Calendar',
  sheets: 'Workshops',
  places: 'Places',
  subscribe: 'Subscribe',
  ask: 'A question, a booking',
  noTracking:
    'No cookie, no tracking, no account: you read, that is all. Workshops, places and notes are in French, as the libraries wrote them.',
  aboutMenu: 'The network and its commitments',
  links: {
    about: 'The network (in French)',
    partners: 'Who helps nearby',
    accessibility: 'Accessibility: partially compliant (in French)',
    privacy: 'Your data (in French)',
    legal: 'Legal notice (in French)',
    letter: 'For newsletters (in French)',
    feeds: 'Feeds (in French)',
    data: 'Open data (in French)',
  },
  otherLanguage: { name: 'Français', code: 'fr' },
} as const

export const home = {
  soon: 'Coming up',
  week: 'Today and this week',
  town: 'Town',
  seeTown: 'See',
  nothingToday: 'Nothing today.',
  nothingTodayAt: (town: string) => `Nothing today ${town}.`,
  nothingThisWeek: 'Nothing this week. Here is what follows:',
  wholeWeek: (count: number) => `The whole week (${en.sessionCount(count)})`,
  wholeAgenda: 'The whole calendar',
  allSessions: 'All its sessions',
  where: 'Near you',
  allPlaces: 'All places',
  nothing: 'No session is announced yet. The catalogue of workshops is open.',
  newSheets: 'New workshops',
  allSheets: 'All workshops',
  festivals: 'Not to be missed',
  seeFestival: 'Its programme',
  young: 'For the young',
  holidays: (name: string, range: string) => `${name}, ${range}.`,
  allHolidays: (count: number) => `Everything for the young (${en.sessionCount(count)})`,
  help: 'Get help, one to one',
  helpWhy:
    'A form to fill in online, a phone that resists, a very simple question: someone sits beside you for half an hour. You hold the mouse.',
  allHelp: 'All appointments',
  call: 'or by telephone',
} as const

/** “Eight ways in”, in words up to twelve. */
export function waysIn(count: number): string {
  const words = [
    '',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
  ]
  return `${words[count] ?? String(count)} ${count === 1 ? 'way' : 'ways'} in`
}

export const occasions = {
  cycle: 'Course',
  festival: 'Festival',
  dates: 'Dates',
  nothing: 'No date is announced for the moment.',
  over: 'This festival is over.',
  cycleOf: (length: number, wholeOnly: boolean) =>
    `${length}\u00A0sessions that follow one another${wholeOnly ? ', to attend as a whole' : ', all or some'}.`,
  sheet: 'Read about the workshop',
} as const

export const runs = {
  stages: { ahead: 'to come', 'under-way': 'under way', over: 'over' },
  part: (number: number, length: number) => `Session ${number}/${length}`,
  join: {
    ahead: {
      whole: 'You book once, for all sessions.',
      loose: 'Come to all sessions, or to those you like.',
    },
    'under-way': {
      whole: 'The group has already started: call to know the next dates, or a seat left.',
      loose: 'You can still join: each session stands alone.',
    },
    over: { whole: '', loose: '' },
  },
  call: 'Call',
} as const

export const keep = {
  title: 'Keep it at hand',
  subscribe: 'Subscribe in my calendar',
  subscribeWhy: 'Your phone updates itself.',
  download: 'Download as .ics',
  downloadWhy: 'A copy, as it is today.',
  print: 'Print the programme (in French)',
  printWhy: 'As a booklet, with cover and contents; in large type too.',
  letter: 'Take the text (in French)',
  letterWhy: 'For a newsletter, a bulletin, a poster.',
  embed: 'Show it on my site (in French)',
  embedWhy: 'That of the town hall, the school, the association.',
} as const

export const empty = {
  title: 'Nothing under these conditions',
  widen: 'Try wider:',
  allDates: 'on all dates',
  allTowns: 'in all towns',
  allFamilies: 'in all families',
  everyone: 'for everyone',
  everything: 'the whole calendar',
} as const

export const agenda = {
  goOn: (from: string) => `Further on, from ${from}`,
  backToToday: 'Back to today',
} as const

export const errors = {
  notFound: 'This page is not on the programme',
  notFoundWhy: 'The address may have changed, or a letter is missing.',
  gone: 'This session is no longer published',
  goneWhy: 'The library took it off the programme. It will not take place in this form.',
  malformed: 'This date does not exist',
  guess: 'Perhaps you were looking for:',
  go: 'Otherwise, everything starts here:',
  call: 'Or ask us:',
} as const
