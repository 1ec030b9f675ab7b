/** Fetches the agenda's script when someone is about to use it: whoever only reads pays nothing. */
const place = document.getElementById('agenda')
const signs = ['pointerover', 'pointerdown', 'focusin'] as const

function wake(): void {
  for (const sign of signs) place?.removeEventListener(sign, wake)
  if (!place) return
  const english = document.documentElement.lang === 'en' ? import('./english.ts') : null
  Promise.all([import('./agenda.island.tsx'), english])
    .then(([{ enhance }, spoken]) => enhance(place, spoken?.language))
    .catch(() => {})
}

for (const sign of signs) place?.addEventListener(sign, wake, { once: true, passive: true })
