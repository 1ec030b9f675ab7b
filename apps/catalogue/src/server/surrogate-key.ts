/**
 * What a shared cache may purge a page by: all of the site, its section, and the sheet, place or session it shows
 * (`escale ateliers ateliers/photos`).
 */
export function surrogateKeyOf(target: string): string {
  const [section, name] = (target.split('?')[0] ?? '').split('/').filter((part) => part !== '')
  const keys = ['escale', section ?? 'accueil']
  if (name !== undefined) keys.push(`${section}/${name}`)
  return keys.map((key) => key.slice(0, 120)).join(' ')
}
