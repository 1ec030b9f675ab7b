import type { Build, MediaLiteracy, Procedures, Sensor, VideoGame, Workshop } from '@escale/programme'
import type { Row } from '../storage/rows.ts'
import { DIFFICULTY, PEGI, PLAY } from '../vocabulary/tables.ts'
import { euros, sentence, typed } from './write.ts'

function buildRow(build: Build): Row {
  return {
    difficulty: build.difficulty === null ? null : DIFFICULTY[build.difficulty],
    budgetEuros: euros(build.budgetCents),
    parts: build.parts.map(({ name, quantity, unitPriceCents, supplierUrl, note }) => ({
      name,
      quantity,
      unitPriceEuros: euros(unitPriceCents),
      supplierUrl: sentence(supplierUrl),
      note: sentence(note),
    })),
    tools: typed(build.tools),
    steps: build.steps.map(({ title, text }) => ({ title, text: sentence(text) })),
    filesUrl: sentence(build.filesUrl),
    filesLicence: sentence(build.filesLicence),
    safety: sentence(build.safety),
    keeps: sentence(build.keeps),
  }
}

function sensorRow(sensor: Sensor): Row {
  return {
    pollutants: typed(sensor.pollutants),
    model: sentence(sensor.model),
    mapUrl: sentence(sensor.mapUrl),
    installed: sensor.installed.map(({ place, since, readingsUrl, position }) => ({
      place,
      since,
      readingsUrl: sentence(readingsUrl),
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
    })),
  }
}

function mediaLiteracyRow(media: MediaLiteracy): Row {
  return {
    themes: typed(media.themes),
    schoolLevel: sentence(media.schoolLevel),
    format: sentence(media.format),
    partner: sentence(media.partner),
    teachingResources: sentence(media.teachingResources),
  }
}

function videoGameRow(game: VideoGame): Row {
  return {
    titles: typed(game.titles),
    platform: sentence(game.platform),
    pegi: game.pegi === null ? null : PEGI[game.pegi],
    playersAtOnce: game.playersAtOnce,
    play: PLAY[game.play],
    familyFriendly: game.familyFriendly,
  }
}

function proceduresRow(procedures: Procedures): Row {
  return {
    weDo: typed(procedures.weDo),
    weCannot: typed(procedures.weCannot),
    whereToGo: typed(procedures.whereToGo),
    personalData: sentence(procedures.personalData),
    aidantsConnect: procedures.aidantsConnect,
  }
}

export function familyRows({ build, sensor, mediaLiteracy, videoGame, procedures }: Workshop): Row {
  return {
    build: build && buildRow(build),
    sensor: sensor && sensorRow(sensor),
    mediaLiteracy: mediaLiteracy && mediaLiteracyRow(mediaLiteracy),
    videoGame: videoGame && videoGameRow(videoGame),
    procedures: procedures && proceduresRow(procedures),
  }
}
