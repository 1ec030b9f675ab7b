const NBSP = '\u00A0'

export const subscribe = {
  title: 'S’abonner',
  lead: 'Choisissez une fois. Les séances arrivent dans votre agenda et se mettent à jour toutes seules, annulations comprises.',
  choose: 'Ce que je veux suivre',
  make: 'Préparer mon abonnement',
  everything: 'Tout le programme',
  result: 'Votre abonnement',
  coming: 'à venir',
  next: (count: number) => (count === 1 ? 'La prochaine séance' : `Les ${count}${NBSP}prochaines séances`),
  nothing:
    'Rien n’est annoncé pour le moment. Vous pouvez vous abonner quand même\u00A0: les séances viendront d’elles-mêmes.',
  where: 'Dans quel agenda\u00A0?',
  steps: 'Pas à pas',
  phone: 'Sur votre téléphone',
  phoneWhy:
    'Visez ce carré avec l’appareil photo\u00A0: cette page s’ouvre sur le téléphone, avec vos choix.',
  qr: 'Code à scanner qui mène à cette page',
  address: 'L’adresse de l’abonnement',
  copy: 'Touchez l’adresse\u00A0: elle se choisit en entier. Copiez-la, puis collez-la dans n’importe quel agenda, à «\u00A0S’abonner à un calendrier\u00A0» ou «\u00A0Ajouter par URL\u00A0».',
  expect: 'À quoi s’attendre',
  delays: {
    caption: 'Le temps qu’un changement met à arriver chez vous',
    client: 'Agenda',
    delay: 'Il relit l’abonnement',
  },
  expectations: [
    'Une séance annulée reste dans votre agenda, avec «\u00A0ANNULÉ\u00A0» devant son titre et la raison\u00A0: elle ne disparaît pas sans un mot.',
    'Une séance reportée ou déplacée change d’elle-même de jour ou de lieu.',
    'Nous ne savons pas qui s’abonne\u00A0: ni compte, ni adresse mail. Pour arrêter, supprimez l’agenda chez vous.',
  ],
  lateChange: 'Pour un changement de dernière minute, regardez ici le matin même\u00A0:',
  agenda: 'l’agenda en direct',
  health: 'L’état de tous les flux',
  formats: 'Autrement que dans un agenda',
  formatsWhy: 'La même sélection, pour un lecteur de flux, un tableau ou un autre site.',
  format: {
    rss: 'RSS',
    atom: 'Atom',
    json: 'JSON Feed',
    csv: 'CSV',
    excel: 'CSV pour Excel',
  },
  data: 'Toutes les données ouvertes',
} as const
