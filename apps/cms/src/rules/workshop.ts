import { number, part, parts, reference, text } from '../storage/read.ts'
import type { Row } from '../storage/rows.ts'
import { PRICE_KIND } from '../vocabulary/tables.ts'
import type { Fault } from './refusal.ts'

/** What is missing in a sheet that is being published; a draft may be left unfinished. */
export function workshopFaults(row: Row): readonly Fault[] {
  const faults: Fault[] = []
  const fault = (field: string, sentence: string) => faults.push({ field, sentence })

  if (reference(row, 'category') === null) fault('category', 'Famille : choisissez la famille de l’atelier.')
  if (!text(row, 'promise')?.trim())
    fault('promise', 'Promesse : dites en une phrase ce que l’on saura faire à la fin.')
  if (row.priceKind === PRICE_KIND.paid && !number(row, 'priceEuros'))
    fault('priceEuros', 'Prix : indiquez le montant en euros, ou choisissez « Gratuit ».')
  if (row.priceKind === PRICE_KIND['free-under-condition'] && !text(row, 'priceNote')?.trim())
    fault('priceNote', 'Précision sur le prix : dites à quelle condition l’atelier est gratuit.')
  const image = part(row, 'image')
  if (image !== null && !(text(row, 'imageAlt') || text(image, 'alternativeText'))?.trim())
    fault('imageAlt', 'Description de l’image : décrivez l’image pour les personnes qui ne la voient pas.')
  for (const [index, resource] of parts(row, 'resources').entries()) {
    if (part(resource, 'file') === null && !text(resource, 'url')?.trim())
      fault(
        `resources.${index}.url`,
        `Ressource « ${text(resource, 'title') ?? index + 1} » : donnez une adresse ou déposez un fichier.`,
      )
  }
  return faults
}
