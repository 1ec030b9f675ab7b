import type { Desk } from '../desk.ts'

export const NETWORK: Desk = {
  uid: 'api::network.network',
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name'],
  form: [
    {
      title: 'Qui nous sommes',
      rows: ['name:6 website:6', 'tagline:12', 'phone:4 mail:4 coordinatorMail:4'],
    },
    { title: 'L’apparence', rows: ['logo:4 primaryColour:4 secondaryColour:4'] },
    {
      title: 'Les pages du site',
      rows: ['about:12', 'legalNotice:12', 'privacy:12', 'accessibilityStatement:12'],
    },
    { title: 'La recherche', rows: ['synonyms:12'] },
    {
      title: 'Réglé une fois pour toutes',
      note: 'Les dates et les abonnements en dépendent.',
      rows: ['schoolZone:4 timeZone:4 domain:4'],
    },
  ],
  fields: {
    name: { label: 'Nom du réseau' },
    tagline: { label: 'Phrase d’accueil', help: 'Une phrase courte, en titre de la page d’accueil.' },
    website: { label: 'Site du réseau' },
    phone: { label: 'Téléphone' },
    mail: { label: 'Courriel' },
    coordinatorMail: {
      label: 'Courriel de la coordination',
      help: 'À qui une médiathèque demande de faire venir un atelier.',
    },
    schoolZone: { label: 'Zone scolaire' },
    timeZone: { label: 'Fuseau horaire' },
    domain: {
      label: 'Nom de domaine',
      help: 'Sert d’identité aux agendas : à ne jamais changer une fois en service.',
    },
    logo: { label: 'Logo', help: 'Sur fond clair et sur fond sombre : un dessin simple, sans marge.' },
    primaryColour: { label: 'Couleur principale', placeholder: '#1f6f78' },
    secondaryColour: { label: 'Seconde couleur', placeholder: '#f2b134' },
    synonyms: {
      label: 'Mots qui se valent',
      help: 'Pour la recherche : une ligne par groupe, des virgules entre les mots. Qui cherche l’un trouve les autres. Les mots courants (ordi, tel, appli…) sont déjà connus.',
      placeholder: 'bigorneau, vignot, brigaut',
    },
    about: { label: 'À propos' },
    legalNotice: { label: 'Mentions légales' },
    privacy: { label: 'Données personnelles' },
    accessibilityStatement: { label: 'Déclaration d’accessibilité' },
  },
}
