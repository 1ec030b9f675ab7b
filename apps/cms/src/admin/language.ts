const LANGUAGE = 'strapi-admin-language'

/** The sign-in page knows nobody yet: it speaks French unless someone chose otherwise here. Call before the admin starts. */
export function speakFrench(): void {
  if (window.localStorage.getItem(LANGUAGE) === null) window.localStorage.setItem(LANGUAGE, 'fr')
}
