import { SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { deepEncodeQueryValues, useAuth, useQueryParams } from '@strapi/strapi/admin'
import { useEffect, useMemo } from 'react'
import { useParams } from 'react-router-dom'
import { daysAround } from './days'
import { isStale, type View, viewShown, viewsOf } from './views'

interface ListQuery {
  readonly filters?: { readonly $and?: readonly unknown[] }
  readonly sort?: string
  readonly _q?: string
  readonly liste?: string
}

/** A choice of lists that have a name, beside Strapi's filters. A list opens on the first of them. */
export function NamedViews() {
  const { slug = '' } = useParams()
  const email = useAuth('NamedViews', ({ user }) => user?.email ?? '')
  const [{ query }, setQuery] = useQueryParams<ListQuery>()
  const views = useMemo(() => viewsOf(slug, { ...daysAround(new Date()), email }), [slug, email])
  const filters = query.filters?.$and
  const shown = viewShown(views, filters, query.sort)
  const [first] = views

  // Without filter nor question, or with the days of last time.
  const isBare = (filters ?? []).length === 0 && query._q === undefined && query.liste === undefined
  const stale = shown !== null && shown.conditions.length > 0 && isStale(shown, filters)
  const wanted = stale ? shown : isBare && first && first.conditions.length > 0 ? first : null
  useEffect(() => {
    if (wanted !== null) setQuery(paramsOf(wanted), 'push', true)
  }, [wanted, setQuery])

  if (views.length === 0) return null
  return (
    <SingleSelect
      size="S"
      aria-label="Liste"
      placeholder="Une autre liste"
      value={shown?.key ?? ''}
      onChange={(key: string | number) => {
        const view = views.find((candidate) => candidate.key === key)
        if (view !== undefined) setQuery(paramsOf(view))
      }}
    >
      {views.map(({ key, name }) => (
        <SingleSelectOption key={key} value={key}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  )
}

function paramsOf({ key, sort, conditions }: View) {
  // Strapi writes what it is given in the address, as it is.
  const $and = conditions.map((condition) => deepEncodeQueryValues(condition))
  return { filters: { $and }, sort, page: 1, liste: key, _q: undefined }
}
