import type { Core, UID } from '@strapi/strapi'

/** A row as Strapi's query engine gives it: every field is looked at before it is believed. */
export type Row = Readonly<Record<string, unknown>>

export interface Find {
  readonly where?: Row
  readonly select?: readonly string[]
  readonly populate?: Row
  readonly orderBy?: Row | readonly Row[]
  readonly limit?: number
}

/** Strapi's query engine on one table, joined to the transaction under way. */
export interface Table {
  findOne(find: Find): Promise<Row | null>
  findMany(find: Find): Promise<Row[]>
  count(find: Find): Promise<number>
  create(write: { readonly data: Row }): Promise<Row>
  update(write: { readonly where: Row; readonly data: Row }): Promise<Row | null>
  delete(write: { readonly where: Row }): Promise<Row | null>
  deleteMany(write: { readonly where: Row }): Promise<unknown>
}

/** The one place where a uid of ours meets Strapi's registry of generated types, which this project does without. */
export function table(strapi: Core.Strapi, uid: string): Table {
  return strapi.db.query(uid as UID.Schema) as unknown as Table
}

export interface Documents {
  create(write: { readonly data: Row; readonly status?: 'draft' | 'published' }): Promise<Row>
  update(write: { readonly documentId: string; readonly data: Row }): Promise<Row | null>
  publish(write: { readonly documentId: string }): Promise<unknown>
  delete(of: { readonly documentId: string }): Promise<unknown>
}

/** Strapi's document service, where rules, revision and journal apply. */
export function documents(strapi: Core.Strapi, uid: string): Documents {
  return strapi.documents(uid as UID.ContentType) as unknown as Documents
}

/** A service of Strapi's own, described by the caller: Strapi types none of those it does not document. */
export function service<Service>(strapi: Core.Strapi, uid: string): Service {
  return strapi.service(uid as UID.Service) as unknown as Service
}
