import type { Core } from '@strapi/strapi'
import { type GraphQLSchema, isObjectType } from 'graphql'

interface ContentApi {
  buildSchema(): GraphQLSchema
}

/**
 * Strapi wraps every field of every type in its authorisation and policies, a handful of promises a field: for the
 * 30,000 fields of a whole programme that is four fifths of the time. Who may ask is settled on the query itself, so
 * the fields of our own types go back to plain property reads.
 */
export function plainFields(strapi: Core.Strapi): void {
  const contentApi: ContentApi = strapi.plugin('graphql').service('content-api')
  const build = contentApi.buildSchema
  contentApi.buildSchema = () => {
    const schema = build()
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || !type.name.startsWith('Programme')) continue
      for (const field of Object.values(type.getFields())) delete field.resolve
    }
    return schema
  }
}
