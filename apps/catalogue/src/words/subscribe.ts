export const subscribe = {
  title: 'S’abonner',
  lead: 'Choisissez une fois. Les séances arrivent dans votre agenda et se mettent à jour toutes seules, annulations comprises.',
  choose: 'Ce que je veux suivre',
  make: 'Préparer l’adresse',
  address: 'L’adresse de votre abonnement',
  copy: 'Copiez cette adresse, puis collez-la dans votre agenda, à «\u00A0S’abonner à un calendrier\u00A0» ou «\u00A0Ajouter par URL\u00A0».',
  open: 'Ouvrir dans l’agenda de cet appareil',
  https: 'Ouvrir l’adresse telle quelle',
  file: 'Télécharger une copie',
  fileWhy: 'Une copie ne se met pas à jour.',
  everything: 'Tout le programme',
  google:
    'Google Agenda relit les abonnements une ou deux fois par jour\u00A0: pour un changement de dernière minute, regardez ici.',
} as const
