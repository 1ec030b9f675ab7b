/** The page that gives other sites a piece of the agenda. */
export const embed = {
  title: 'Intégrer l’agenda',
  lead: 'Montrez les ateliers sur le site de votre mairie, de votre école, de votre association. L’agenda s’y tient à jour tout seul, sans cookie ni mesure d’audience.',
  choose: 'Que voulez-vous montrer\u00A0?',
  look: 'Sous quelle forme',
  list: 'une liste des prochaines séances',
  month: 'un mois',
  apply: 'Préparer le code',
  element: 'Le mieux\u00A0: un élément de page',
  elementWhy:
    'Il prend les lettres et les couleurs de votre site. Sans script, ou si nous ne répondons pas, le lien reste.',
  policy: (origin: string) =>
    `Si votre site a une politique de sécurité (CSP), ajoutez ${origin} à script-src et à connect-src.`,
  parts:
    'Pour l’habiller, écrivez dans votre feuille de style escale-agenda::part(titre), ::part(jour), ::part(date), ::part(seance), ::part(heure), ::part(lieu), ::part(etat) ou ::part(lien).',
  frame: 'Un cadre',
  frameWhy: 'Pour les outils qui n’acceptent que les cadres (iframe).',
  link: 'Un simple lien',
  linkWhy: 'Pour une page sans script, un mail, un document.',
  oembed:
    'WordPress, Drupal et d’autres savent le faire seuls\u00A0: collez-y l’adresse d’une page de l’agenda, ils la trouvent par oEmbed.',
  preview: 'Ce que cela donne',
} as const
