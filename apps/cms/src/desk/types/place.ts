import type { Desk } from '../desk.ts'

export const PLACE: Desk = {
  uid: 'api::place.place',
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name', 'kind', 'town', 'phone'],
  form: [
    {
      title: 'Le lieu',
      rows: [
        'name:8 kind:4',
        'town:4 postalCode:2 address:6',
        'latitude:3 longitude:3 parent:6',
        'phone:4 mail:4 website:4',
      ],
    },
    { title: 'Ses horaires', rows: ['openingHours:12'] },
    { title: 'Y venir, y entrer', rows: ['access:12', 'accessNote:6 transport:6'] },
    { title: 'Dans l’annuaire national', rows: ['pivot:4 appointmentUrl:4 accessUrl:4'] },
    { title: 'Dans l’agenda et sur le site', rows: ['colour:4 timeZone:4 slug:4', 'externalId:6'] },
  ],
  fields: {
    name: { label: 'Nom', placeholder: 'Médiathèque de Port-Louis' },
    kind: { label: 'Type de lieu' },
    town: { label: 'Commune' },
    postalCode: { label: 'Code postal' },
    address: { label: 'Adresse', help: 'Sans code postal ni commune.', placeholder: '3, rue des Écoles' },
    latitude: { label: 'Latitude', placeholder: '47,7' },
    longitude: { label: 'Longitude', placeholder: '-3,3' },
    parent: { label: 'E-bus', help: 'Pour un arrêt : le bus qui y passe.', shownBy: 'name' },
    phone: { label: 'Téléphone' },
    mail: { label: 'Courriel' },
    website: { label: 'Site' },
    openingHours: {
      label: 'Horaires d’ouverture',
      help: 'Une ligne par plage : deux lignes si le lieu ferme à midi.',
    },
    access: { label: 'Accessibilité du lieu' },
    accessNote: {
      label: 'Précision sur l’accès',
      placeholder: 'Rampe à gauche de l’entrée, ascenseur jusqu’à l’espace numérique.',
    },
    transport: { label: 'Comment venir', placeholder: 'Bus 4, arrêt Mairie. Parking gratuit.' },
    pivot: {
      label: 'SIRET',
      help: 'Ou le numéro RNA. Sans lui, le lieu n’est pas dans l’annuaire de la médiation numérique.',
      placeholder: '21560121600012',
    },
    appointmentUrl: {
      label: 'Prise de rendez-vous',
      help: 'L’adresse où l’on réserve en ligne une aide.',
      placeholder: 'https://www.rdv-solidarites.fr/…',
    },
    accessUrl: {
      label: 'Fiche Acceslibre',
      help: 'L’adresse du lieu sur acceslibre.beta.gouv.fr.',
    },
    colour: { label: 'Couleur dans l’agenda', help: 'Six chiffres après un dièse.', placeholder: '#1f6f78' },
    timeZone: {
      label: 'Fuseau horaire',
      help: 'Seulement si ce n’est pas celui du réseau.',
      placeholder: 'Indian/Reunion',
    },
    slug: { label: 'Adresse de la page', help: 'Faite du nom si vous la laissez vide.' },
    externalId: { label: 'Identifiant d’import', help: 'Rempli par l’outil d’import.' },
  },
}
