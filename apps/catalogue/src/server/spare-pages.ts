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

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What is read instead of a preview, by the person who writes. */
export const preview = {
  late: sparePage('Cet aperçu n’est plus bon', [
    'Un aperçu se regarde pendant une demi-heure, par qui en a l’adresse.',
    'Revenez à la fiche ou à la séance, et cliquez de nouveau sur «\u00A0Voir sur le site\u00A0».',
  ]),
  unknown: sparePage('Cet aperçu n’existe pas', [
    'Son adresse a peut-être été coupée en la copiant.',
    'Revenez à la fiche ou à la séance, et cliquez de nouveau sur «\u00A0Voir sur le site\u00A0».',
  ]),
  gone: sparePage('Il n’y a rien à montrer', [
    'La fiche ou la séance a été supprimée, ou il lui manque sa fiche, son lieu ou sa famille.',
  ]),
  neverPublic: sparePage('Le public ne verra pas cette page', [
    'Les visites de groupe et les formations entre collègues n’ont pas de page sur le site.',
  ]),
  failed: sparePage('L’aperçu ne peut pas être fait', [
    'Le logiciel de rédaction ne répond pas. Réessayez dans une minute\u00A0: ce que vous avez écrit n’est pas perdu.',
  ]),
  refused: (reason: string) =>
    sparePage('Il manque quelque chose pour l’aperçu', [
      escaped(reason),
      'Complétez, enregistrez, puis rechargez cette page.',
    ]),
}

/** What is said where a PDF was asked for and the browser of the visitor has to make it: `page` is its address. */
export function withoutPdf(title: string, sentence: string, page: string): string {
  const href = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return sparePage(title, [
    sentence,
    `<a href="${href}">Ouvrez la page à imprimer</a>, puis demandez à votre navigateur d’imprimer et choisissez «\u00A0Enregistrer au format PDF\u00A0».`,
  ])
}
