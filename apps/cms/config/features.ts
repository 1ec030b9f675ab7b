/** Strapi's former media library speaks French; the new one, English only as of 5.54. */
export default { useLegacyMediaLibrary: true }
