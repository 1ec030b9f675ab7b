import { fr } from '@escale/messages'

/** Words of a workshop sheet and of a session. */
export const sheet = {
  dates: 'Prochaines dates',
  noDate: 'Pas de date pour le moment.',
  noDateHow: 'Comment le demander près de chez vous',
  otherDates: (count: number) => `Voir ${fr.plural(count, 'autre date', 'autres dates')}`,
  otherPlaces: (count: number) => `Voir ${fr.plural(count, 'autre lieu', 'autres lieux')}`,
  easyToRead: 'En facile à lire et à comprendre',
  practical: 'En pratique',
  forWhom: 'Pour qui',
  level: 'Niveau',
  duration: 'Durée',
  price: 'Prix',
  before: 'Avant de venir',
  bring: 'À apporter',
  lent: 'Prêté sur place',
  access: 'Accès',
  languages: 'Langues',
  about: 'Ce que nous ferons',
  resources: 'Pour aller plus loin',
  transcript: 'Lire la transcription',
  licence: 'Licence de la fiche',
  watch: 'Regarder la vidéo',
  print: 'La fiche à imprimer',
  kinds: { file: 'document', link: 'lien', video: 'vidéo' },
} as const

export const build = {
  title: 'À fabriquer',
  parts: 'Les pièces',
  part: 'Pièce',
  quantity: 'Nb',
  each: (amount: string) => `${amount} l’une`,
  sum: 'Prix',
  total: 'Budget',
  given: 'fourni',
  supplier: 'où la trouver',
  tools: 'Outils',
  difficulty: 'Difficulté',
  steps: 'Pas à pas',
  files: 'Télécharger les fichiers',
  safety: 'Prudence',
  keeps: 'Ce que vous emportez',
} as const

export const sensor = {
  title: 'Le capteur',
  pollutants: 'Ce qu’il mesure',
  model: 'Modèle',
  map: 'Voir la carte commune',
  installed: 'Déjà installés',
  since: 'depuis le',
  readings: 'ses relevés',
  plan: (count: number) => `Plan dessiné des ${count}\u00A0capteurs installés, numérotés comme dans la liste`,
} as const

export const media = {
  title: 'Pour enseigner et débattre',
  themes: 'Thèmes',
  schoolLevel: 'Classes et âges',
  format: 'Déroulement',
  partner: 'Avec',
  resources: 'Supports',
} as const

export const game = {
  title: 'Le jeu',
  titles: 'On joue à',
  platform: 'Sur',
  pegi: 'Âge conseillé',
  pegiMark: (age: number) => `À partir de ${age}\u00A0ans`,
  players: 'Joueurs à la fois',
  play: { tournament: 'en tournoi', 'free-play': 'en jeu libre' },
  how: 'Façon de jouer',
  families: 'À jouer en famille.',
} as const

export const procedures = {
  title: 'Ce que la médiathèque fait avec vous',
  weDo: 'Ce que nous faisons',
  weCannot: 'Ce que nous ne pouvons pas faire',
  whereToGo: 'Où aller pour la suite',
  data: 'Vos données',
  aidantsConnect: 'Ce lieu est habilité Aidants Connect.',
} as const

export const session = {
  addToCalendar: 'Ajouter à mon agenda',
  poster: 'L’affiche à imprimer',
  sheet: 'Lire la fiche de l’atelier',
  practical: 'En pratique',
  where: 'Où',
  how: 'Comment s’inscrire',
  with: 'Avec',
  past: 'Cette séance est passée.',
  otherDate: (date: string) => `Voir l’autre date, ${date}`,
  otherDates: 'Les autres dates',
  call: 'Appeler le',
  write: 'Écrire à',
  signUp: 'S’inscrire en ligne',
  onSite: 'sur place, à l’accueil',
  opens: 'Les inscriptions ouvrent le',
  walkIn: 'Sans inscription\u00A0: venez.',
  part: (number: number, length: number) => `séance ${number}/${length}`,
  whole: 'Les séances se suivent\u00A0: inscrivez-vous à l’ensemble.',
} as const
