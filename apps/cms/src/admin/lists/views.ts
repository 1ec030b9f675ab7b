/** A filter of Strapi's list view: one field, one condition. */
export type Condition = Readonly<Record<string, unknown>>

/** A list under a name. */
export interface View {
  readonly key: string
  readonly name: string
  readonly sort: string
  readonly conditions: readonly Condition[]
}

/** Whose list it is, and on which day: `YYYY-MM-DD`, the Monday of its week and the Sunday. */
export interface Reader {
  readonly today: string
  readonly monday: string
  readonly sunday: string
  readonly email: string
}

const IN_ORDER = 'date:ASC,startTime:ASC'

function sessionViews({ today, monday, sunday, email }: Reader): readonly View[] {
  const coming: Condition = { date: { $gte: today } }
  return [
    { key: 'a-venir', name: 'À venir', sort: IN_ORDER, conditions: [coming] },
    {
      key: 'semaine',
      name: 'Cette semaine',
      sort: IN_ORDER,
      conditions: [{ date: { $gte: monday } }, { date: { $lte: sunday } }],
    },
    {
      key: 'miennes',
      name: 'Mes séances à venir',
      sort: IN_ORDER,
      conditions: [coming, { mediators: { account: { $eqi: email } } }],
    },
    {
      key: 'brouillons',
      name: 'Brouillons',
      sort: IN_ORDER,
      conditions: [{ publication: { $eq: 'Brouillon' } }],
    },
    {
      key: 'demandes',
      name: 'Publication demandée',
      sort: IN_ORDER,
      conditions: [{ publicationAsked: { $eq: 'true' } }],
    },
    {
      key: 'sans-mediateur',
      name: 'Sans médiateur',
      sort: IN_ORDER,
      conditions: [coming, { mediators: { id: { $null: 'true' } } }],
    },
    {
      key: 'changements',
      name: 'Annulées, reportées, déplacées',
      sort: IN_ORDER,
      conditions: [coming, { state: { $in: ['Annulée', 'Reportée', 'Déplacée'] } }],
    },
    { key: 'passees', name: 'Passées', sort: 'date:DESC', conditions: [{ date: { $lt: today } }] },
    { key: 'toutes', name: 'Toutes les séances', sort: IN_ORDER, conditions: [] },
  ]
}

const SHEET_VIEWS: readonly View[] = [
  { key: 'toutes', name: 'Toutes les fiches', sort: 'title:ASC', conditions: [] },
  {
    key: 'brouillons',
    name: 'Jamais publiées',
    sort: 'updatedAt:DESC',
    conditions: [{ __status: { $eq: 'draft' } }],
  },
  {
    key: 'modifiees',
    name: 'Modifiées depuis leur publication',
    sort: 'updatedAt:DESC',
    conditions: [{ __status: { $eq: 'published-modified' } }],
  },
  {
    key: 'demandes',
    name: 'Publication demandée',
    sort: 'updatedAt:DESC',
    conditions: [{ publicationAsked: { $eq: 'true' } }],
  },
  {
    key: 'sans-image',
    name: 'Sans image',
    sort: 'title:ASC',
    conditions: [{ image: { id: { $null: 'true' } } }],
  },
  { key: 'recentes', name: 'Modifiées récemment', sort: 'updatedAt:DESC', conditions: [] },
]

/** The named lists of a type; the first is the one it opens on. None for types that need no more than their columns. */
export function viewsOf(uid: string, reader: Reader): readonly View[] {
  if (uid === 'api::session.session') return sessionViews(reader)
  if (uid === 'api::workshop.workshop') return SHEET_VIEWS
  return []
}

/** Strapi keeps the filters of a list from one day to the next: the same list, whatever its dates. */
function undated(conditions: unknown): string {
  return JSON.stringify(conditions ?? []).replace(/\d{4}-\d{2}-\d{2}/g, 'date')
}

/** Which named list the filters and the order of a list are, if any. */
export function viewShown(views: readonly View[], filters: unknown, sort: unknown): View | null {
  const alike = views.filter(({ conditions }) => undated(conditions) === undated(filters))
  return alike.find((view) => view.sort === sort) ?? alike[0] ?? null
}

/** Whether a list shows days that have passed since it was chosen. */
export function isStale(view: View, filters: unknown): boolean {
  return JSON.stringify(view.conditions) !== JSON.stringify(filters ?? [])
}
