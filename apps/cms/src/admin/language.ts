const LANGUAGE = 'strapi-admin-language'

/** Strapi shows its first administrator round in English, on pages that are not theirs. Call before the admin starts. */
export function skipTours(): void {
  const none = { tours: {}, enabled: false, hidden: true, completedActions: [] }
  window.localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify(none))
}

/** The sign-in page knows nobody yet: it speaks French unless someone chose otherwise here. Call before the admin starts. */
export function speakFrench(): void {
  if (window.localStorage.getItem(LANGUAGE) === null) window.localStorage.setItem(LANGUAGE, 'fr')
}
