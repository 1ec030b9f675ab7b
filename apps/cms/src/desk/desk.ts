/** What the form says of one field. */
export interface FieldWords {
  readonly label: string
  readonly help?: string
  readonly placeholder?: string
  /** Shown but written by the software. */
  readonly isReadOnly?: true
  /** Field of the target by which a relation is shown. */
  readonly shownBy?: string
}

/** How one type is worked on in the admin. `form` rows read `name:width`, out of 12 columns. */
export interface Desk {
  readonly uid: string
  readonly mainField: string
  readonly sort: `${string}:${'ASC' | 'DESC'}`
  readonly list: readonly string[]
  readonly form: readonly string[]
  readonly fields: Readonly<Record<string, FieldWords>>
}

/** A component has no list of its own. */
export type ComponentDesk = Omit<Desk, 'list' | 'sort'>
