/** The declaration that article 47 of the law of 11 February 2005 asks for. */
export const accessibility = {
  title: 'Accessibilité',
  state: 'partiellement conforme',
  declaration: 'Déclaration',
  applies: (name: string, site: string) =>
    `Cette déclaration concerne le site de ${name}, ${site}. Elle a été établie le 22\u00A0novembre\u00A02026.`,
  level:
    'Le site est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA\u00A04.1). Il s’agit d’une auto-évaluation\u00A0: aucun organisme indépendant ne l’a encore vérifiée, et c’est pourquoi nous n’écrivons pas «\u00A0totalement conforme\u00A0».',
  tested: 'Ce qui a été essayé',
  tests: [
    'Chaque sorte de page, en clair et en sombre, par un contrôle automatique (axe)\u00A0: aucun défaut.',
    'Au clavier seul\u00A0: lien d’évitement, ordre, focus visible, formulaires, sans piège.',
    'À 320\u00A0pixels de large, soit un zoom de 400\u00A0%, sans défilement de côté.',
    'Sans JavaScript\u00A0: tout se lit et se filtre.',
    'Les couleurs que le réseau choisit\u00A0: le contraste des textes est calculé, 4,5 au moins.',
    'Le code HTML de chaque page, par un validateur.',
  ],
  untested: 'Ce qui ne l’a pas été, ou reste à faire',
  limits: [
    'Aucune personne qui utilise chaque jour un lecteur d’écran n’a encore relu le site.',
    'Les documents à télécharger et les vidéos viennent des médiathèques\u00A0: ils peuvent ne pas être accessibles. La transcription d’une vidéo est sur la fiche quand elle existe.',
    'Toutes les fiches n’ont pas encore leur résumé en facile à lire et à comprendre.',
  ],
  tools: 'Techniques et outils',
  toolsAre:
    'HTML, CSS, SVG, et un peu de JavaScript dont aucune page ne dépend. Essais dans Chromium avec axe-core et html-validate.',
  help: 'Une page vous résiste\u00A0?',
  helpHow: 'Dites-le-nous\u00A0: nous vous donnons l’information autrement, et nous corrigeons la page.',
  claim: 'Sans réponse de notre part',
  claimHow:
    'Vous pouvez écrire au Défenseur des droits (defenseurdesdroits.fr), appeler le 09\u00A069\u00A039\u00A000\u00A000, rencontrer son délégué près de chez vous, ou envoyer un courrier gratuit, sans timbre\u00A0: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX\u00A007.',
} as const
