/**
 * Identifiers are the CMS's document ids: they are given once and never change, whatever is renamed, unpublished or
 * published again. A brand per type keeps a place's id out of a workshop's field.
 */
declare const of: unique symbol
export type Id<Type extends string> = string & { readonly [of]: Type }

export type PlaceId = Id<'place'>
export type CategoryId = Id<'category'>
export type AudienceId = Id<'audience'>
export type MediatorId = Id<'mediator'>
export type PartnerId = Id<'partner'>
export type WorkshopId = Id<'workshop'>
export type SessionId = Id<'session'>
export type CycleId = Id<'cycle'>
export type FestivalId = Id<'festival'>
export type ClosureId = Id<'closure'>
export type SchoolHolidayId = Id<'school-holiday'>
export type PublicHolidayId = Id<'public-holiday'>
export type RedirectId = Id<'redirect'>

/** Gives a string the brand its context asks for: `const place: PlaceId = id('abc')`. */
export function id<Type extends string>(documentId: string): Id<Type> {
  return documentId as Id<Type>
}
