import * as en from '@escale/messages/en'

/** Words of a workshop sheet and of a session. */
export const sheet = {
  dates: 'Next dates',
  noDate: 'No date for the moment.',
  noDateHow: 'How to ask for it near you',
  otherDates: (count: number) => `See ${en.plural(count, 'other date', 'other dates')}`,
  otherPlaces: (count: number) => `See ${en.plural(count, 'other place', 'other places')}`,
  easyToRead: 'Easy to read (in French)',
  practical: 'In practice',
  forWhom: 'For whom',
  level: 'Level',
  duration: 'Duration',
  price: 'Price',
  before: 'Before you come',
  bring: 'To bring',
  lent: 'Lent on site',
  access: 'Access',
  languages: 'Languages',
  about: 'What we will do',
  resources: 'Further reading',
  transcript: 'Read the transcript',
  licence: 'Licence of the sheet',
  watch: 'Watch the video',
  print: 'Print this sheet (in French)',
  kinds: { file: 'document', link: 'link', video: 'video' },
} as const

export const build = {
  title: 'To build',
  parts: 'Parts',
  part: 'Part',
  quantity: 'No.',
  each: (amount: string) => `${amount} each`,
  sum: 'Price',
  total: 'Budget',
  given: 'provided',
  supplier: 'where to find it',
  tools: 'Tools',
  difficulty: 'Difficulty',
  steps: 'Step by step',
  files: 'Download the files',
  safety: 'Caution',
  keeps: 'What you take home',
} as const

export const sensor = {
  title: 'The sensor',
  pollutants: 'What it measures',
  model: 'Model',
  map: 'See the shared map',
  installed: 'Already installed',
  since: 'since',
  readings: 'its readings',
  plan: (count: number) => `Drawn map of the ${count}\u00A0installed sensors, numbered as in the list`,
} as const

export const media = {
  title: 'For teaching and debate',
  themes: 'Themes',
  schoolLevel: 'School years and ages',
  format: 'How it goes',
  partner: 'With',
  resources: 'Materials',
} as const

export const game = {
  title: 'The game',
  titles: 'We play',
  platform: 'On',
  pegi: 'Recommended age',
  pegiMark: (age: number) => `From age ${age}`,
  players: 'Players at a time',
  play: { tournament: 'as a tournament', 'free-play': 'free play' },
  how: 'Way of playing',
  families: 'To play as a family.',
} as const

export const procedures = {
  title: 'What the library does with you',
  weDo: 'What we do',
  weCannot: 'What we cannot do',
  whereToGo: 'Where to go next',
  data: 'Your data',
  aidantsConnect: 'This place is accredited by Aidants Connect.',
} as const

export const session = {
  addToCalendar: 'Add to my calendar',
  poster: 'Print the poster (in French)',
  sheet: 'Read about the workshop',
  practical: 'In practice',
  where: 'Where',
  how: 'How to book',
  with: 'With',
  past: 'This session is over.',
  otherDate: (date: string) => `See the other date, ${date}`,
  otherDates: 'Other dates',
  call: 'Call',
  write: 'Write to',
  signUp: 'Book online',
  onSite: 'on site, at the desk',
  opens: 'Booking opens on',
  walkIn: 'No booking: just come.',
  part: (number: number, length: number) => `session ${number}/${length}`,
  whole: 'The sessions follow one another: book them all.',
} as const
