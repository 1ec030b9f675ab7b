import type { Desk } from '../desk.ts'

const SLUG = { label: 'Adresse de la page', help: 'Faite du titre si vous la laissez vide.' }
const FROM = { label: 'Premier jour' }
const TO = { label: 'Dernier jour', help: 'Compris.' }

export const CYCLE: Desk = {
  uid: 'api::cycle.cycle',
  mainField: 'title',
  sort: 'title:ASC',
  list: ['title', 'sessionCount', 'wholeOnly'],
  form: [{ title: 'Le cycle', rows: ['title:6 sessionCount:3 wholeOnly:3', 'description:12', 'slug:6'] }],
  fields: {
    title: { label: 'Titre' },
    sessionCount: { label: 'Nombre de séances' },
    wholeOnly: { label: 'À suivre en entier' },
    description: { label: 'Présentation' },
    slug: SLUG,
  },
}

export const FESTIVAL: Desk = {
  uid: 'api::festival.festival',
  mainField: 'title',
  sort: 'from:DESC',
  list: ['title', 'from', 'to'],
  form: [{ title: 'Le festival', rows: ['title:6 from:3 to:3', 'promise:12', 'description:12', 'slug:6'] }],
  fields: {
    title: { label: 'Titre' },
    from: FROM,
    to: TO,
    promise: { label: 'Promesse', help: 'Une phrase simple.' },
    description: { label: 'Présentation' },
    slug: SLUG,
  },
}

export const CLOSURE: Desk = {
  uid: 'api::closure.closure',
  mainField: 'reason',
  sort: 'from:DESC',
  list: ['reason', 'place', 'from', 'to'],
  form: [{ title: 'La fermeture', rows: ['reason:6 place:6', 'from:6 to:6'] }],
  fields: {
    reason: { label: 'Raison', placeholder: 'Inventaire' },
    place: { label: 'Lieu', help: 'Vide : tout le réseau est fermé.', shownBy: 'name' },
    from: FROM,
    to: TO,
  },
}

export const SCHOOL_HOLIDAY: Desk = {
  uid: 'api::school-holiday.school-holiday',
  mainField: 'name',
  sort: 'from:DESC',
  list: ['name', 'zone', 'from', 'to', 'provisional'],
  form: [{ title: 'Les vacances', rows: ['name:6 zone:6', 'from:4 to:4 provisional:4'] }],
  fields: {
    name: { label: 'Vacances', placeholder: 'Noël' },
    zone: { label: 'Zone' },
    from: { ...FROM, help: 'Le samedi après la classe.' },
    to: { label: 'Dernier jour', help: 'Le dimanche avant la reprise.' },
    provisional: { label: 'À confirmer', help: 'Dates annoncées, pas encore officielles.' },
  },
}

export const PUBLIC_HOLIDAY: Desk = {
  uid: 'api::public-holiday.public-holiday',
  mainField: 'name',
  sort: 'date:DESC',
  list: ['name', 'date', 'dayOff'],
  form: [{ title: 'Le jour férié', rows: ['name:6 date:3 dayOff:3'] }],
  fields: {
    name: {
      label: 'Jour',
      placeholder: 'Lundi de Pentecôte',
      help: 'Les jours fériés légaux sont déjà connus : n’ajoutez ici que ce qui change chez vous.',
    },
    date: { label: 'Date' },
    dayOff: {
      label: 'Jour férié',
      help: 'Oui : pas de séance ce jour-là. Non : jour férié légal où le réseau est ouvert.',
    },
  },
}

export const SCHEDULE: Desk = {
  uid: 'api::schedule.schedule',
  mainField: 'title',
  sort: 'title:ASC',
  list: ['title', 'workshop', 'place', 'mediators'],
  form: [{ title: 'La programmation', rows: ['title:12', 'workshop:6 place:6', 'mediators:12'] }],
  fields: {
    title: { label: 'Titre' },
    workshop: { label: 'Atelier', shownBy: 'title' },
    place: { label: 'Lieu', shownBy: 'name' },
    mediators: { label: 'Avec', shownBy: 'name' },
  },
}

export const REDIRECT: Desk = {
  uid: 'api::redirect.redirect',
  mainField: 'fromSlug',
  sort: 'fromSlug:ASC',
  list: ['kind', 'fromSlug', 'toSlug'],
  form: [{ title: 'L’ancienne adresse', rows: ['kind:4 fromSlug:4 toSlug:4'] }],
  fields: {
    kind: { label: 'Type de page' },
    fromSlug: { label: 'Ancienne adresse' },
    toSlug: { label: 'Nouvelle adresse' },
  },
}

export const EDITORIAL_LOG: Desk = {
  uid: 'api::editorial-log.editorial-log',
  mainField: 'sentence',
  sort: 'at:DESC',
  list: ['at', 'sentence'],
  form: [{ title: 'Ce qui s’est passé', rows: ['at:4 who:8', 'sentence:12', 'action:4 what:4 target:4'] }],
  fields: {
    at: { label: 'Quand', isReadOnly: true },
    who: { label: 'Qui', isReadOnly: true },
    sentence: { label: 'Quoi', isReadOnly: true },
    action: { label: 'Geste', isReadOnly: true },
    what: { label: 'Type', isReadOnly: true },
    target: { label: 'Identifiant', isReadOnly: true },
  },
}
