import type { Network } from '@escale/programme'
import type { Node } from './node.ts'

/** Who publishes, as other nodes refer to it. */
export function organisation({ name }: Network, siteUrl: string): Node {
  return { '@type': 'Organization', '@id': `${siteUrl}/#reseau`, name, url: `${siteUrl}/` }
}

/** The site and its publisher, for the first page. */
export function siteNodes(network: Network, siteUrl: string): readonly Node[] {
  const { name, tagline, phone, mail, website } = network
  return [
    {
      ...organisation(network, siteUrl),
      description: tagline,
      telephone: phone,
      email: mail,
      sameAs: website,
      logo: `${siteUrl}/icone-512.png`,
    },
    {
      '@type': 'WebSite',
      '@id': `${siteUrl}/#site`,
      name,
      url: `${siteUrl}/`,
      inLanguage: 'fr',
      publisher: { '@id': `${siteUrl}/#reseau` },
    },
  ]
}
