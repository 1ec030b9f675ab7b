/** Pages that need neither programme nor Astro: what people read when the rest cannot be made. */
function sparePage(title: string, sentences: readonly string[]): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/secours.css">
<main>
<h1>${title}</h1>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}
</main>
</html>
`
}

export const NOT_YET = sparePage('Le programme arrive', [
  'Le site vient de démarrer et n’a pas encore reçu le programme des médiathèques.',
  'Rechargez la page dans une minute. Si cela dure, votre médiathèque vous renseigne au téléphone ou sur place.',
])

export const FAILED = sparePage('Cette page ne s’affiche pas', [
  'Nous n’avons pas réussi à la préparer. Ce n’est pas votre faute, et l’erreur est notée.',
  '<a href="/agenda/">Voir l’agenda</a> ou <a href="/">revenir à l’accueil</a>.',
])

/** What is said where a PDF was asked for and the browser of the visitor has to make it: `page` is its address. */
export function withoutPdf(title: string, sentence: string, page: string): string {
  const href = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return sparePage(title, [
    sentence,
    `<a href="${href}">Ouvrez la page à imprimer</a>, puis demandez à votre navigateur d’imprimer et choisissez «\u00A0Enregistrer au format PDF\u00A0».`,
  ])
}
