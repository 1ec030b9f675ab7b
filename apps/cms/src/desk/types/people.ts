import type { Desk } from '../desk.ts'

const SLUG = { label: 'Adresse de la page', help: 'Faite du nom si vous la laissez vide.' }
const ORDER = { label: 'Ordre', help: 'Le plus petit vient en premier.' }

export const CATEGORY: Desk = {
  uid: 'api::category.category',
  mainField: 'name',
  sort: 'order:ASC',
  list: ['order', 'name', 'invitation', 'colour'],
  form: [
    { title: 'La famille', rows: ['name:8 order:4', 'invitation:12', 'description:12'] },
    { title: 'Ses fiches', rows: ['sheetPart:6 service:6'] },
    { title: 'Son allure et son adresse', rows: ['colour:4 motif:4 slug:4'] },
  ],
  fields: {
    name: { label: 'Nom' },
    order: ORDER,
    invitation: {
      label: 'Invitation',
      help: 'Quelques mots qui donnent envie.',
      placeholder: 'Mesurer l’air',
    },
    description: { label: 'Présentation' },
    sheetPart: {
      label: 'Partie de plus',
      help: 'Ce que les fiches de cette famille demandent en plus : pièces, capteurs, jeux…',
    },
    service: {
      label: 'Service de médiation numérique',
      help: 'Son nom dans l’annuaire national, où vos lieux sont publiés.',
    },
    colour: { label: 'Couleur', placeholder: '#1f6f78' },
    motif: { label: 'Motif', help: 'Le dessin qui accompagne le nom.' },
    slug: SLUG,
  },
}

export const AUDIENCE: Desk = {
  uid: 'api::audience.audience',
  mainField: 'name',
  sort: 'order:ASC',
  list: ['order', 'name', 'ageFrom', 'ageTo'],
  form: [{ title: 'Le public', rows: ['name:8 order:4', 'ageFrom:4 ageTo:4 slug:4'] }],
  fields: {
    name: { label: 'Nom' },
    order: ORDER,
    ageFrom: { label: 'Âge minimum', help: 'Vide : pas de minimum.' },
    ageTo: { label: 'Âge maximum', help: 'Vide : pas de maximum.' },
    slug: SLUG,
  },
}

export const MEDIATOR: Desk = {
  uid: 'api::mediator.mediator',
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name', 'role', 'places'],
  form: [{ title: 'La fiche de médiation', rows: ['name:6 role:6', 'places:6 account:6'] }],
  fields: {
    name: { label: 'Prénom public', help: 'Un prénom suffit : c’est tout ce que le public voit.' },
    role: { label: 'Rôle', placeholder: 'médiatrice numérique' },
    places: {
      label: 'Lieux',
      help: 'Où cette personne programme des séances. Vide : partout.',
      shownBy: 'name',
    },
    account: {
      label: 'Compte',
      help: 'Le courriel avec lequel cette personne se connecte ; le public ne le voit pas. Dès qu’une fiche a un compte, une personne sans fiche ne programme plus.',
    },
  },
}

export const PARTNER: Desk = {
  uid: 'api::partner.partner',
  mainField: 'name',
  sort: 'name:ASC',
  list: ['name', 'kind', 'town'],
  form: [
    { title: 'Le partenaire', rows: ['name:8 kind:4', 'town:4 phone:4 link:4', 'slug:6'] },
    { title: 'Ce qu’il propose', rows: ['what:6 forWhom:6', 'where:6 when:6'] },
  ],
  fields: {
    name: { label: 'Nom' },
    kind: { label: 'Type' },
    what: { label: 'Ce qu’il fait' },
    forWhom: { label: 'Pour qui' },
    where: { label: 'Où' },
    when: { label: 'Quand' },
    town: { label: 'Commune' },
    phone: { label: 'Téléphone' },
    link: { label: 'Site' },
    slug: SLUG,
  },
}
