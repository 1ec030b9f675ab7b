import type { Image } from '@escale/programme'
import { z } from 'zod'
import * as field from './fields.ts'

/** An image without file or size cannot be shown without the page jumping: it is left out, the rest stays. */
export const image = z
  .object({
    url: field.url,
    alt: field.line,
    width: z.number().positive(),
    height: z.number().positive(),
  })
  .nullish()
  .catch(null)
  .transform((value): Image | null => (value && value.url !== '' ? value : null))
