import { fr } from '@escale/messages'

export const partners = {
  title: 'Qui aide, près d’ici',
  lead: 'Les médiathèques ne sont pas seules\u00A0: voici qui fait quoi, pour qui, où et quand.',
  town: 'Commune',
  structure: 'Structure',
  text: 'Un mot',
  see: 'Voir',
  clear: 'Tout effacer',
  none: 'Personne à ces conditions. Effacez un choix, ou appelez-nous\u00A0: nous connaissons du monde.',
  nobody: 'Le réseau n’a pas encore présenté ses partenaires.',
  count: (count: number) => `${fr.capitalise(fr.plural(count, 'partenaire', 'partenaires'))}.`,
  unknown: (value: string) =>
    `Nous ne connaissons pas «\u00A0${value}\u00A0»\u00A0: choisissez dans la liste.`,
  plan: (count: number) => `Plan dessiné des ${count}\u00A0partenaires, numérotés comme dans le tableau`,
  planNote: 'Placés à leur porte quand nous la connaissons, sinon au milieu de leur commune.',
  columns: { number: 'N°', who: 'Qui', what: 'Fait quoi', forWhom: 'Pour qui', where: 'Où', when: 'Quand' },
  site: 'Son site',
  ours: 'Avec nous',
} as const
