import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { answering } from './exchange.ts'
import { cancellationAsked, cancelSessions } from './gestures/cancel.ts'
import { moveAgreed, moveAsked, moveSession, previewMove } from './gestures/move.ts'
import { setState, stateAsked } from './gestures/state.ts'
import { sessionOf } from './read/session.ts'
import { settingOf } from './read/setting.ts'
import { windowAsked, windowOf } from './read/window.ts'
import { createSeason, creationAsked } from './season/create.ts'
import { applyEdition, editionAgreed, editionAsked, previewEdition } from './season/edit.ts'
import { listSeasons, readSeason } from './season/list.ts'
import { previewAsked, previewSeason } from './season/preview.ts'

const one = z.object({ id: z.string() })
const nothing = z.unknown()

/** What each address of the planning answers. */
export function controller({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    setting: answering(strapi, nothing, settingOf),
    window: answering(strapi, windowAsked, windowOf),
    session: answering(strapi, one, sessionOf),
    seasons: answering(strapi, nothing, listSeasons),
    season: answering(strapi, one, readSeason),
    previewSeason: answering(strapi, previewAsked, previewSeason),
    createSeason: answering(strapi, creationAsked, createSeason),
    previewEdition: answering(strapi, editionAsked, previewEdition),
    applyEdition: answering(strapi, editionAgreed, applyEdition),
    cancel: answering(strapi, cancellationAsked, cancelSessions),
    setState: answering(strapi, stateAsked, setState),
    previewMove: answering(strapi, moveAsked, previewMove),
    move: answering(strapi, moveAgreed, moveSession),
  }
}
