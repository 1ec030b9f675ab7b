import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { environment } from '../../../env.ts'
import { previewAddress } from '../../../preview/address.ts'
import { SESSIONS } from '../../../programme/wire/sessions.ts'
import { WORKSHOPS } from '../../../programme/wire/workshops.ts'
import { refuse } from '../../../rules/refusal.ts'
import { table } from '../../../storage/rows.ts'

export const previewAsked = z.object({
  collection: z.enum(['workshops', 'sessions']),
  documentId: z.string().min(1),
  as: z.enum(['site', 'letter']),
})

/** Where a draft can be seen for half an hour, as the public will see it. */
export async function addressOfPreview(strapi: Core.Strapi, asked: z.output<typeof previewAsked>) {
  const { siteUrl, catalogueToken } = environment()
  if (siteUrl === null)
    return refuse([
      {
        field: '',
        sentence:
          'L’adresse du site n’est pas réglée : demandez à l’administration de donner ESCALE_SITE_URL au CMS.',
      },
    ])
  const { uid } = asked.collection === 'workshops' ? WORKSHOPS : SESSIONS
  if ((await table(strapi, uid).count({ where: { documentId: asked.documentId } })) === 0)
    return refuse([{ field: '', sentence: 'Enregistrez d’abord : il n’y a encore rien à montrer.' }])
  return { address: previewAddress(siteUrl, catalogueToken, asked, Date.now()) }
}
