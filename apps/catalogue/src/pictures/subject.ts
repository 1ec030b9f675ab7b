import { fr } from '@escale/messages'
import { type Category, id, type Programme } from '@escale/programme'
import { familySurface } from '../colours/stylesheet.ts'
import { isPublic } from '../listing/sheets.ts'
import { splitTagline } from '../words/tagline.ts'
import type { PosterDrawing, PosterWords } from './poster.ts'

export interface Subject {
  readonly words: PosterWords
  readonly drawing: PosterDrawing
}

/** What the picture of a page shows; `section` and `name` are those of its address, both empty for the first page. */
export function subjectOf(programme: Programme, section: string, name: string): Subject | null {
  const network = programme.network.name
  const subject = (category: Category | undefined, seed: string, words: Omit<PosterWords, 'network'>) => {
    const family = category ?? programme.categories.all[0]
    if (!family) return null
    const drawing = { motif: family.motif, seed, surface: familySurface(programme, family) }
    return { words: { network, ...words }, drawing }
  }
  switch (section) {
    case '': {
      const { large, rest } = splitTagline(programme.network.tagline)
      return subject(undefined, programme.network.domain, { over: '', title: large, under: rest })
    }
    case 'ateliers': {
      const workshop = programme.workshops.bySlug.get(name)
      if (!workshop || !isPublic(workshop)) return null
      const family = programme.categories.all.find((each) => each.id === workshop.categoryId)
      const under = [
        fr.duration(workshop.durationMinutes),
        fr.labels.levels[workshop.level],
        fr.price(workshop.price),
      ]
      return subject(family, workshop.slug, {
        over: family?.name ?? '',
        title: workshop.title,
        under: fr.capitalise(under.join(' · ')),
      })
    }
    case 'seances': {
      const session = programme.sessionById.get(id<'session'>(name))
      if (!session) return null
      return subject(session.category, session.workshop.slug, {
        over: `${fr.longDate(session.date)}, ${fr.hours(session.startTime, session.endTime)}`,
        title: `${fr.titlePrefix(session.state)}${session.workshop.title}`,
        under: fr.placeAndTown(session.place),
      })
    }
    case 'categories': {
      const family = programme.categories.bySlug.get(name)
      return family
        ? subject(family, `${programme.network.domain}/${name}`, {
            over: family.name,
            title: family.invitation,
            under: '',
          })
        : null
    }
    case 'lieux': {
      const place = programme.places.bySlug.get(name)
      const next = place && programme.sessionsOfPlace.get(place.id)?.at(-1)
      return place
        ? subject(next?.category, place.slug, {
            over: fr.labels.placeKinds[place.kind],
            title: place.name,
            under: fr.postalAddress(place),
          })
        : null
    }
    case 'cycles': {
      const cycle = programme.cycles.bySlug.get(name)
      const session = programme.sessions.find((each) => each.cycle?.cycle.slug === name)
      return cycle
        ? subject(session?.category, name, {
            over: 'Cycle',
            title: cycle.title,
            under: fr.sessionCount(cycle.length),
          })
        : null
    }
    case 'festivals': {
      const festival = programme.festivals.bySlug.get(name)
      return festival
        ? subject(programme.categories.all[name.length % programme.categories.all.length], name, {
            over: 'Festival',
            title: festival.title,
            under: fr.capitalise(fr.dateRange(festival.from, festival.to)),
          })
        : null
    }
    default:
      return null
  }
}
