/** What the form says of one field. */
export interface FieldWords {
  readonly label: string
  readonly help?: string
  readonly placeholder?: string
  /** Shown but written by the software. */
  readonly isReadOnly?: true
  /** Field of the target by which a relation is shown. */
  readonly shownBy?: string
  /** In no form: the software alone needs it. */
  readonly isHidden?: true
}

/** Fields that are thought of together. Rows read `name:width`, out of 12 columns. */
export interface FormGroup {
  readonly title: string
  readonly note?: string
  readonly rows: readonly string[]
}

/** How one type is worked on in the admin. */
export interface Desk {
  readonly uid: string
  readonly mainField: string
  readonly sort: `${string}:${'ASC' | 'DESC'}`
  readonly list: readonly string[]
  readonly form: readonly FormGroup[]
  readonly fields: Readonly<Record<string, FieldWords>>
}

/** A component has no list of its own, and no groups. */
export interface ComponentDesk extends Omit<Desk, 'list' | 'sort' | 'form'> {
  readonly form: readonly string[]
}
