/** How a sheet comes to a library near the reader. */
export const propose = {
  title: 'Proposer cet atelier dans ma médiathèque',
  reader: 'Vous aimeriez y participer',
  readerHow:
    'Dites-le à l’accueil de votre médiathèque, en montrant cette page. Un atelier demandé se programme plus vite.',
  librarian: 'Vous travaillez dans une médiathèque ou chez un partenaire',
  librarianHow: (duration: string) =>
    `La fiche est prête, le matériel se prête\u00A0: il faut une salle, ${duration} et une date. La coordination du réseau s’occupe du reste avec vous.`,
  write: (mail: string) => `Écrire à ${mail}`,
  call: 'ou appeler le',
  subject: (title: string) => `Proposer «\u00A0${title}\u00A0» dans ma médiathèque`,
} as const
