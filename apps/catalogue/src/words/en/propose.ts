/** How a sheet comes to a library near the reader. */
export const propose = {
  title: 'Ask for this workshop in my library',
  reader: 'You would like to take part',
  readerHow:
    'Say so at the desk of your library, showing this page. A workshop people ask for is programmed sooner.',
  librarian: 'You work in a library or with a partner',
  librarianHow: (duration: string) =>
    `The sheet is ready, the equipment can be lent: it takes a room, ${duration} and a date. The network’s coordination does the rest with you.`,
  write: (mail: string) => `Write to ${mail}`,
  call: 'or call',
  subject: (title: string) => `Proposer «\u00A0${title}\u00A0» dans ma médiathèque`,
} as const
