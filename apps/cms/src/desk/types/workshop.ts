import type { Desk } from '../desk.ts'

export const WORKSHOP: Desk = {
  uid: 'api::workshop.workshop',
  mainField: 'title',
  sort: 'title:ASC',
  list: ['title', 'category', 'format'],
  form: [
    {
      title: 'La fiche',
      rows: [
        'title:8 category:4',
        'promise:12',
        'format:4 durationMinutes:4 level:4',
        'body:12',
        'image:6 imageAlt:6',
      ],
    },
    {
      title: 'Le public',
      rows: ['audiences:6 prerequisites:6', 'easyToRead:8 languages:4', 'access:12'],
    },
    { title: 'En pratique', rows: ['priceKind:4 priceEuros:4 priceNote:4', 'toBring:6 lent:6'] },
    {
      title: 'Ce que demande la famille',
      rows: ['build:12', 'sensor:12', 'mediaLiteracy:12', 'videoGame:12', 'procedures:12'],
    },
    { title: 'Ressources', rows: ['resources:12', 'licence:6'] },
    { title: 'Publication et adresse', rows: ['publicationAsked:4 slug:8', 'externalId:6'] },
  ],
  fields: {
    title: {
      label: 'Titre',
      help: 'Concret et court : ce que l’on vient faire.',
      placeholder: 'Sauvegarder ses photos',
    },
    category: { label: 'Famille', help: 'Donne sa couleur et sa place dans le catalogue.', shownBy: 'name' },
    promise: {
      label: 'Promesse',
      help: 'Une phrase simple, lue par tout le monde. Elle sert partout : pages, agenda, lettre.',
      placeholder: 'À la fin, vous saurez mettre vos photos à l’abri.',
    },
    format: { label: 'Format' },
    durationMinutes: { label: 'Durée (en minutes)', help: '90 pour une heure et demie.' },
    level: { label: 'Niveau demandé' },
    audiences: { label: 'Publics visés', shownBy: 'name' },
    prerequisites: {
      label: 'À savoir avant de venir',
      help: 'Une ligne par prérequis. Laissez vide s’il n’y en a pas.',
      placeholder: 'Savoir utiliser la souris',
    },
    body: {
      label: 'Présentation',
      help: 'Ce qui se passe pendant l’atelier. Des phrases courtes, des listes.',
    },
    easyToRead: {
      label: 'Résumé facile à lire (FALC)',
      help: 'Une idée par ligne, des mots de tous les jours. Laissez vide s’il n’y en a pas.',
    },
    image: { label: 'Image', help: 'En largeur, sans texte dans l’image.' },
    imageAlt: {
      label: 'Description de l’image',
      help: 'Pour les personnes qui ne voient pas l’image : dites ce qu’elle montre.',
      placeholder: 'Deux personnes penchées sur une tablette',
    },
    priceKind: { label: 'Prix' },
    priceEuros: { label: 'Montant (en euros)', placeholder: '5' },
    priceNote: {
      label: 'Précision sur le prix',
      help: 'La condition de gratuité, ou ce que le prix comprend.',
      placeholder: 'Gratuit avec la carte de la médiathèque',
    },
    toBring: {
      label: 'À apporter',
      help: 'Une chose par ligne.',
      placeholder: 'Votre téléphone et son chargeur',
    },
    lent: { label: 'Prêté sur place', help: 'Une chose par ligne.', placeholder: 'Un ordinateur' },
    languages: { label: 'Langues parlées', help: 'Une langue par ligne.', placeholder: 'français' },
    licence: { label: 'Licence de la fiche', placeholder: 'CC BY-SA 4.0' },
    publicationAsked: {
      label: 'Publication demandée',
      help: 'Oui, quand le brouillon est prêt : le journal le dit, la publication l’efface.',
    },
    access: {
      label: 'Accessibilité de l’atelier',
      help: 'Ce que l’atelier ajoute à l’accessibilité du lieu.',
    },
    sheetPart: { label: 'Partie de la famille', isHidden: true },
    resources: { label: 'Ressources', help: 'Fiches à imprimer, liens, vidéos de deux minutes.' },
    build: {
      label: 'Fabrication',
      help: 'Pièces, budget, outils, étapes.',
    },
    sensor: { label: 'Capteurs et qualité de l’air', help: 'Polluants, modèle, carte, capteurs installés.' },
    mediaLiteracy: { label: 'Éducation aux médias', help: 'Thèmes, niveau scolaire, partenaire.' },
    videoGame: { label: 'Jeux vidéo', help: 'Titres, plateforme, âge PEGI, nombre de joueurs.' },
    procedures: {
      label: 'Démarches en ligne',
      help: 'Ce que nous faisons, ce que nous ne pouvons pas faire, où aller.',
    },
    slug: {
      label: 'Adresse de la page',
      help: 'Faite du titre si vous la laissez vide. L’ancienne adresse continue de marcher.',
      placeholder: 'sauvegarder-ses-photos',
    },
    externalId: { label: 'Identifiant d’import', help: 'Rempli par l’outil d’import.' },
  },
}
