import { useFetchClient, useForm } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { SHEET_PART } from '../../vocabulary/tables.ts'
import GroupTitle, { type TitleProps } from './GroupTitle'

interface Relation {
  readonly connect?: readonly { readonly id: number }[]
  readonly disconnect?: readonly unknown[]
}
/** As much of the form of a sheet as is read here. */
interface Sheet {
  readonly category?: Relation
  readonly sheetPart?: string | null
}
interface Family {
  readonly id: number
  readonly sheetPart: string | null
}

const FAMILIES = '/content-manager/collection-types/api::category.category?page=1&pageSize=100'

/** The title above what the family asks for. It tells the form which part that is as soon as a family is chosen. */
export default function FamilyTitle({ label }: TitleProps) {
  const families = useFamilies()
  const category = useForm('FamilyTitle', ({ values }) => (values as Sheet).category)
  const shown = useForm('FamilyTitle', ({ values }) => (values as Sheet).sheetPart)
  const change = useForm('FamilyTitle', ({ onChange }) => onChange)
  const chosen = category?.connect?.at(-1)?.id
  const isLeft = chosen === undefined && (category?.disconnect?.length ?? 0) > 0
  const family = families.find(({ id }) => id === chosen)
  const part = isLeft ? SHEET_PART.none : (family?.sheetPart ?? null)

  useEffect(() => {
    if (part !== null && part !== shown) change('sheetPart', part)
  }, [part, shown, change])

  const hint =
    shown === undefined || shown === null
      ? 'Choisissez la famille, en haut de la fiche : ce qu’elle demande de plus viendra ici.'
      : shown === SHEET_PART.none
        ? 'Cette famille ne demande rien de plus.'
        : ''
  return <GroupTitle label={label} hint={hint} />
}

function useFamilies(): readonly Family[] {
  const { get } = useFetchClient()
  const [families, setFamilies] = useState<readonly Family[]>([])
  useEffect(() => {
    const asked = new AbortController()
    get<{ results: readonly Family[] }>(FAMILIES, { signal: asked.signal }).then(
      ({ data }) => setFamilies(data.results),
      () => {},
    )
    return () => asked.abort()
  }, [get])
  return families
}
