/** Documents as the snapshot keeps them, in the order given. */
export function byId<Document extends { readonly id: string }>(
  documents: Iterable<Document>,
): ReadonlyMap<Document['id'], Document> {
  const map = new Map<Document['id'], Document>()
  for (const document of documents) map.set(document.id, document)
  return map
}
