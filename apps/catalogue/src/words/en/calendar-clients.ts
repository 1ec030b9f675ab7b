import type { CalendarClient, StepPicture } from '../fr/calendar-clients.ts'

const step = (picture: StepPicture, words: string) => ({ picture, words })

export const CALENDAR_CLIENTS: readonly CalendarClient[] = [
  {
    key: 'apple',
    name: 'iPhone, iPad, Mac',
    button: 'Open in Calendar',
    href: ({ apple }) => apple,
    steps: [
      step('press', 'Touch “Open in Calendar”.'),
      step('confirm', 'Your device asks whether you want to subscribe. Touch “Subscribe”.'),
      step('calendar', 'Touch “Add”. The sessions are in your calendar.'),
    ],
    delay: 'every hour to once a day, as you set it',
  },
  {
    key: 'google',
    name: 'Google Calendar, Android',
    button: 'Open Google Calendar',
    href: ({ google }) => google,
    steps: [
      step('press', 'Preferably on a computer, click “Open Google Calendar”.'),
      step('confirm', 'Google asks whether to add this calendar. Click “Add”.'),
      step(
        'menu',
        'On the phone, in the application, open the menu, then “Settings”, and tick the new calendar.',
      ),
    ],
    delay: 'every 4 to 24\u00A0hours',
  },
  {
    key: 'outlook',
    name: 'Outlook.com',
    button: 'Open Outlook.com',
    href: ({ outlookCom }) => outlookCom,
    steps: [
      step('press', 'Click “Open Outlook.com” and sign in.'),
      step('confirm', 'The name is already filled in. Click “Import”.'),
      step('calendar', 'The new calendar is on the left, in the list of your calendars.'),
    ],
    delay: 'every 3 to 24\u00A0hours',
  },
  {
    key: 'microsoft-365',
    name: 'Microsoft 365, at work',
    button: 'Open Microsoft 365',
    href: ({ microsoft365 }) => microsoft365,
    steps: [
      step('press', 'Click “Open Microsoft 365” and sign in with your work account.'),
      step('confirm', 'The name is already filled in. Click “Import”.'),
      step('calendar', 'The new calendar is on the left, in the list of your calendars.'),
    ],
    delay: 'every 3 to 24\u00A0hours',
  },
  {
    key: 'autre',
    name: 'Thunderbird and others',
    button: 'Open my calendar',
    href: ({ webcal }) => webcal,
    steps: [
      step('press', 'Click “Open my calendar”. If nothing happens, copy the address below.'),
      step('menu', 'In Thunderbird: “New calendar”, then “On the network”.'),
      step(
        'paste',
        'Paste the address and confirm. On Android without Google, the application ICSx⁵ does the same.',
      ),
    ],
    delay: 'every hour, or as you set it',
  },
  {
    key: 'copie',
    name: 'A copy, without subscription',
    button: 'Download as .ics',
    href: ({ address }) => address,
    steps: [
      step('press', 'Click “Download as .ics”.'),
      step('calendar', 'Open the file: your calendar offers to import the sessions.'),
      step('confirm', 'A copy does not update itself. A cancellation will never reach it.'),
    ],
    delay: 'never',
  },
]

export const tooLongForGoogle = 'The address is too long for Google: choose fewer conditions.'
