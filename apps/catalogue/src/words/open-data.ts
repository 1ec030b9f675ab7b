const NBSP = '\u00A0'

export const openData = {
  title: 'Données ouvertes',
  lead: `Le programme se lit aussi par des programmes${NBSP}: le site de la mairie, un agenda de territoire, une étude. Librement, sans clé, sans demander.`,
  formats: 'Les formats',
  formatsWhy:
    'Chaque adresse prend les mêmes choix que l’agenda\u00A0: composez la sélection, puis ajoutez à l’adresse ce qui suit le point d’interrogation.',
  columns: { what: 'Pour', address: 'Adresse' },
  uses: [
    ['/flux/seances.json', 'un programme qui suit toutes les séances, page par page'],
    ['/flux/agenda.csv', 'un tableau (CSV, virgules, UTF-8)'],
    ['/flux/agenda.csv?tableur=excel', 'un tableau qu’Excel ouvre d’un double clic'],
    ['/flux/agenda.ics', 'un agenda (iCalendar)'],
    ['/flux/agenda.rss', 'un lecteur de flux ou une campagne de mails (RSS)'],
    ['/flux/agenda.atom', 'un lecteur de flux (Atom)'],
    ['/flux/agenda.json', 'un lecteur de flux (JSON Feed)'],
    ['/flux/openagenda.json', 'un agenda OpenAgenda, un événement par atelier et par lieu'],
    [
      '/flux/lieux-mediation-numerique.csv',
      'la carte nationale de la médiation numérique (schéma ANCT 1.0.2, CSV)',
    ],
    ['/flux/lieux-mediation-numerique.json', 'les mêmes lieux pour un programme (JSON)'],
    ['/flux/openapi.json', 'la description de ces données pour les outils (OpenAPI 3.1)'],
    ['/flux/dictionnaire.csv', 'le dictionnaire ci-dessous, en tableau'],
  ],
  follow: 'Suivre les changements',
  followSteps: [
    'Lisez «\u00A0/flux/seances.json\u00A0» et tournez les pages\u00A0: «\u00A0curseur\u00A0» prend ce que la page précédente donne dans «\u00A0suivant\u00A0».',
    'Gardez «\u00A0a_jour_au\u00A0».',
    'La fois suivante, demandez «\u00A0modifie-depuis\u00A0» avec cette valeur\u00A0: seulement ce qui a changé, et dans «\u00A0retirees\u00A0» ce qu’il faut oublier.',
    'Une clé illisible répond 400 et dit quoi écrire. L’ETag épargne de relire ce que l’on a.',
  ],
  mediation: 'Les lieux de médiation numérique',
  mediationWhy:
    'Un enregistrement par lieu, tel que le décrit le schéma national de l’ANCT et de La Mednum\u00A0: identité, horaires au format d’OpenStreetMap, services, accompagnement, accès, prise de rendez-vous. Les services sont ceux des familles d’ateliers qui s’y jouent\u00A0; ce que nous ne savons pas reste vide.',
  mediationSchema: 'Lire le schéma',
  mediationMissing: (names: string) =>
    `N’y sont pas encore, faute de SIRET, d’adresse ou de service nommé\u00A0: ${names}.`,
  fields: 'Le dictionnaire des séances',
  fieldsWhy: 'Les mêmes noms en JSON et en CSV. Ils peuvent devenir plus nombreux, ils ne changent pas.',
  field: { name: 'Champ', kind: 'Type', meaning: 'Sens' },
  oneOf: 'Une valeur parmi\u00A0:',
  licence: 'Licence',
  licenceIs: (network: string) =>
    `Réutilisation libre, en citant «${NBSP}${network}${NBSP}» et la date de lecture. Les images et les fiches gardent la licence qu’elles disent.`,
} as const
