import type { Found } from '@escale/search'

/** The page of what was found; a partner has its line in the table of all. */
export function hrefOf({ kind, document }: Found): string {
  switch (kind) {
    case 'workshop':
      return `/ateliers/${document.slug}/`
    case 'session':
      return `/seances/${document.id}/`
    case 'place':
      return `/lieux/${document.slug}/`
    case 'partner':
      return `/partenaires/#partenaire-${document.slug}`
    case 'cycle':
      return `/cycles/${document.slug}/`
    case 'festival':
      return `/festivals/${document.slug}/`
    case 'category':
      return `/categories/${document.slug}/`
  }
}
