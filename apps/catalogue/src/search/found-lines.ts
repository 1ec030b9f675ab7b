import type { Category, Programme } from '@escale/programme'
import type { Found } from '@escale/search'
import { DOT } from '../words/dots.ts'

/** What stands beside the name of something found: its family, and what to know it by, a line each. */
export interface FoundLine {
  readonly family: Category | null
  readonly about: readonly string[]
}

export function foundLine(
  found: Found,
  { programme, now, messages, words }: Pick<App.Locals, 'programme' | 'now' | 'messages' | 'words'>,
): FoundLine {
  switch (found.kind) {
    case 'workshop': {
      const { document } = found
      const next = programme.sessionsOfWorkshop.get(document.id)?.find(({ end }) => end > now)
      const date = next ? words.nextDate(messages.longDate(next.date), messages.placeAndTown(next.place)) : ''
      return {
        family: familyOf(document.categoryId, programme),
        about: [words.sheetLine(document), date].filter((line) => line !== ''),
      }
    }
    case 'session': {
      const { date, startTime, endTime, place, category } = found.document
      const when = `${messages.capitalise(messages.longDate(date))}, ${messages.hours(startTime, endTime)}`
      return { family: category, about: [when, messages.placeAndTown(place)] }
    }
    case 'place': {
      const { kind, address, town } = found.document
      return {
        family: null,
        about: joined(messages.capitalise(messages.labels.placeKinds[kind]), address, town),
      }
    }
    case 'partner':
      return {
        family: null,
        about: joined(
          messages.capitalise(messages.labels.partnerKinds[found.document.kind]),
          found.document.town,
        ),
      }
    case 'cycle':
      return { family: null, about: [messages.sessionCount(found.document.length)] }
    case 'festival':
      return {
        family: null,
        about: [messages.capitalise(messages.dateRange(found.document.from, found.document.to))],
      }
    case 'category':
      return { family: found.document, about: [] }
  }
}

function familyOf(id: Category['id'], { documents }: Programme): Category | null {
  return documents.categories.get(id) ?? null
}

function joined(...parts: readonly string[]): string[] {
  return [parts.filter((part) => part !== '').join(DOT)]
}
