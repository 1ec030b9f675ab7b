import { fr } from '@escale/messages'
import type { Network, Programme } from '@escale/programme'

/** Sentences of the pages every public site owes, said by the software when the network has not written its own. */
export const about = {
  title: 'Le réseau',
  partners: 'Qui aide, près d’ici',
  places: 'Tous les lieux',
  /** What the programme itself tells of the network. */
  figures({ places, towns, workshops, categories }: Programme): string {
    const libraries = places.all.filter(({ kind }) => kind === 'library').length
    return `${fr.capitalise(fr.plural(libraries, 'médiathèque', 'médiathèques'))} dans ${fr.plural(towns.all.length, 'commune', 'communes')}, ${fr.plural(workshops.all.filter(({ format }) => format !== 'staff-training').length, 'atelier', 'ateliers')} en ${fr.plural(categories.all.length, 'famille', 'familles')}.`
  },
  generated: ({ name, tagline }: Network) =>
    `${name} publie ici son programme d’ateliers, d’aide et de rencontres autour du numérique. ${tagline}`,
  contact: 'Nous joindre',
  software:
    'Ce site est fait avec Escale, un logiciel libre (licence AGPL\u00A03.0) que tout réseau de lecture publique peut installer.',
} as const

export const legal = {
  title: 'Mentions légales',
  publisher: 'Qui publie ce site',
  publisherIs: ({ name, website }: Network) =>
    website === '' ? `${name}.` : `${name}, ${website.replace(/^https?:\/\//, '')}.`,
  missing:
    'Le réseau n’a pas encore indiqué ici son représentant légal ni son hébergeur\u00A0: demandez-les aux adresses ci-dessous.',
  software: 'Le logiciel',
  softwareIs:
    'Escale, logiciel libre sous licence AGPL\u00A03.0. Les caractères Bricolage Grotesque et Atkinson Hyperlegible Next sont sous licence SIL Open Font\u00A01.1. Les motifs sont dessinés par le logiciel.',
  sheets: 'Les fiches d’ateliers',
  sheetsAre: 'Chaque fiche dit sa licence à la dernière ligne. Vous pouvez la reprendre à ces conditions.',
} as const

export const privacy = {
  title: 'Vos données',
  lead: 'Ce que nous gardons de vous\u00A0: rien.',
  how: 'Ce que fait ce site',
  facts: [
    'Ni compte, ni cookie, ni mesure d’audience. Il n’y a donc rien à accepter.',
    'Vos choix (commune, filtres, dates) sont écrits dans l’adresse de la page, nulle part ailleurs.',
    'Aucune police, image ou carte ne vient d’un autre site\u00A0: votre visite ne se raconte à personne.',
    'Le journal du logiciel note l’heure, la page et la durée\u00A0; jamais votre adresse IP ni votre navigateur.',
    'S’abonner à un agenda ne demande ni nom, ni adresse mail. Nous ne savons pas qui est abonné.',
  ],
  leaving: 'Quand vous sortez d’ici',
  leavingWhy:
    'Un lien vers un plan, une vidéo ou le site d’un partenaire vous mène chez quelqu’un d’autre, avec ses règles. Nous le faisons seulement quand vous cliquez.',
  signing: 'Quand vous vous inscrivez',
  signingWhy:
    'C’est la médiathèque qui prend votre nom, au téléphone, par mail ou à l’accueil\u00A0: ce site ne le voit pas. Demandez-lui de l’effacer quand vous voulez.',
  rights: 'Vos droits',
  rightsAre:
    'Écrivez-nous pour savoir ce qui vous concerne. Si la réponse ne vous convient pas, adressez-vous à la CNIL (cnil.fr).',
} as const
