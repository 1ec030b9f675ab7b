import type { Node } from './node.ts'

/** A page above the present one. */
export interface Step {
  readonly name: string
  readonly path: string
}

/** Where a page stands, from the first page on (schema.org BreadcrumbList). */
export function breadcrumb(steps: readonly Step[], siteUrl: string): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${siteUrl}${path}`,
    })),
  }
}
