import { fr } from '@escale/messages'
import type { Selection } from '@escale/programme'
import { type Edition, PLAIN } from './edition.ts'
import { type Entry, type ListingContext, listingOf } from './listing.ts'

/** The listing as JSON, its words ready to print: for who lays out mails with a template of their own. */
export function renderJson(selection: Selection, context: ListingContext, edition: Edition = PLAIN): string {
  const { title, window, count, opening, corrigendum, sections, closing } = listingOf(
    selection,
    edition,
    context,
  )
  const listing = {
    titre: title,
    periode: window,
    compte: count,
    mot: opening,
    changements: corrigendum.map(entryJson),
    sections: sections.map((section) => ({
      titre: section.title,
      seances: section.entries.map(entryJson),
    })),
    fin: closing,
  }
  return `${JSON.stringify(listing, null, 2)}\n`
}

function entryJson(entry: Entry): object {
  const { session, hours, title, practical, change, mark, promise, more, address } = entry
  return {
    id: session.id,
    date: session.date,
    heures: hours,
    titre: title,
    famille: session.category.name,
    lieu: fr.placeAndTown(session.place),
    pratique: practical,
    changement: change,
    marque: mark,
    promesse: promise,
    en_plus: more,
    adresse: address,
  }
}
