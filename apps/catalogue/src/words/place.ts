export const place = {
  title: 'Lieux',
  hours: 'Horaires',
  come: 'Venir',
  access: 'Accès',
  contact: 'Joindre',
  sessions: 'À venir ici',
  nothing: 'Aucune séance n’est annoncée ici pour le moment.',
  stops: 'Ses arrêts',
  stopOf: 'Un arrêt de',
  map: 'Voir sur un plan (OpenStreetMap)',
  website: 'Site du lieu',
  and: 'et',
} as const
