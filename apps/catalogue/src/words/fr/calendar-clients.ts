import type { Subscription } from '../../feeds/addresses.ts'

/** The small drawing beside a step. */
export type StepPicture = 'press' | 'confirm' | 'menu' | 'paste' | 'calendar'

export interface Step {
  readonly picture: StepPicture
  readonly words: string
}

/** One calendar people have: its button, its steps, and how often it comes back. */
export interface CalendarClient {
  readonly key: string
  readonly name: string
  readonly button: string
  readonly href: (subscription: Subscription) => string | null
  readonly steps: readonly Step[]
  readonly delay: string
}

const step = (picture: StepPicture, words: string): Step => ({ picture, words })

export const CALENDAR_CLIENTS: readonly CalendarClient[] = [
  {
    key: 'apple',
    name: 'iPhone, iPad, Mac',
    button: 'Ouvrir dans Calendrier',
    href: ({ apple }) => apple,
    steps: [
      step('press', 'Touchez «\u00A0Ouvrir dans Calendrier\u00A0».'),
      step('confirm', 'Votre appareil demande si vous voulez vous abonner. Touchez «\u00A0S’abonner\u00A0».'),
      step('calendar', 'Touchez «\u00A0Ajouter\u00A0». Les séances sont dans votre calendrier.'),
    ],
    delay: 'toutes les heures à une fois par jour, selon vos réglages',
  },
  {
    key: 'google',
    name: 'Google Agenda, Android',
    button: 'Ouvrir Google Agenda',
    href: ({ google }) => google,
    steps: [
      step('press', 'De préférence sur un ordinateur, cliquez sur «\u00A0Ouvrir Google Agenda\u00A0».'),
      step('confirm', 'Google demande s’il faut ajouter cet agenda. Cliquez sur «\u00A0Ajouter\u00A0».'),
      step(
        'menu',
        'Sur le téléphone, dans l’application, ouvrez le menu, puis «\u00A0Paramètres\u00A0», et cochez le nouvel agenda.',
      ),
    ],
    delay: 'toutes les 4 à 24\u00A0heures',
  },
  {
    key: 'outlook',
    name: 'Outlook.com',
    button: 'Ouvrir Outlook.com',
    href: ({ outlookCom }) => outlookCom,
    steps: [
      step('press', 'Cliquez sur «\u00A0Ouvrir Outlook.com\u00A0» et connectez-vous.'),
      step('confirm', 'Le nom est déjà rempli. Cliquez sur «\u00A0Importer\u00A0».'),
      step('calendar', 'Le nouvel agenda est à gauche, dans la liste de vos calendriers.'),
    ],
    delay: 'toutes les 3 à 24\u00A0heures',
  },
  {
    key: 'microsoft-365',
    name: 'Microsoft 365, au travail',
    button: 'Ouvrir Microsoft 365',
    href: ({ microsoft365 }) => microsoft365,
    steps: [
      step(
        'press',
        'Cliquez sur «\u00A0Ouvrir Microsoft 365\u00A0» et connectez-vous avec votre compte du travail.',
      ),
      step('confirm', 'Le nom est déjà rempli. Cliquez sur «\u00A0Importer\u00A0».'),
      step('calendar', 'Le nouvel agenda est à gauche, dans la liste de vos calendriers.'),
    ],
    delay: 'toutes les 3 à 24\u00A0heures',
  },
  {
    key: 'autre',
    name: 'Thunderbird et les autres',
    button: 'Ouvrir mon agenda',
    href: ({ webcal }) => webcal,
    steps: [
      step(
        'press',
        'Cliquez sur «\u00A0Ouvrir mon agenda\u00A0». S’il ne se passe rien, copiez l’adresse plus bas.',
      ),
      step('menu', 'Dans Thunderbird\u00A0: «\u00A0Nouvel agenda\u00A0», puis «\u00A0Sur le réseau\u00A0».'),
      step(
        'paste',
        'Collez l’adresse, puis validez. Sur Android sans Google, l’application ICSx⁵ fait de même.',
      ),
    ],
    delay: 'toutes les heures, ou selon vos réglages',
  },
  {
    key: 'copie',
    name: 'Une copie, sans abonnement',
    button: 'Télécharger en .ics',
    href: ({ address }) => address,
    steps: [
      step('press', 'Cliquez sur «\u00A0Télécharger en .ics\u00A0».'),
      step('calendar', 'Ouvrez le fichier\u00A0: votre agenda propose d’importer les séances.'),
      step('confirm', 'Une copie ne se met pas à jour. Une annulation n’y arrivera jamais.'),
    ],
    delay: 'jamais',
  },
]

export const tooLongForGoogle = 'L’adresse est trop longue pour Google\u00A0: choisissez moins de conditions.'
