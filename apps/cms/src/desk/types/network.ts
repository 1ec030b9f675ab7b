import type { Desk } from '../desk.ts'

export const NETWORK: Desk = {
  uid: 'api::network.network',
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name'],
  form: [
    'name:6 website:6',
    'tagline:12',
    'phone:4 mail:4 coordinatorMail:4',
    'schoolZone:4 timeZone:4 domain:4',
    'logo:4 primaryColour:4 secondaryColour:4',
    'synonyms:12',
    'about:12',
    'legalNotice:12',
    'privacy:12',
    'accessibilityStatement:12',
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
