/** Where the links of the records lead: absolute, from configuration. */
export interface OpenDataContext {
  /** Without final slash. */
  readonly siteUrl: string
}
