import { cents, flag, lines, number, part, parts, text } from '../../storage/read.ts'
import type { Row } from '../../storage/rows.ts'
import { codeOf } from '../../vocabulary/table.ts'
import { DIFFICULTY, PEGI, PLAY } from '../../vocabulary/tables.ts'
import { position } from './places.ts'

/** What to fetch for the family parts of a sheet. */
export const FAMILY_POPULATE = {
  build: { populate: { parts: true, steps: true } },
  sensor: { populate: { installed: true } },
  mediaLiteracy: true,
  videoGame: true,
  procedures: true,
}

function build(row: Row) {
  return {
    parts: parts(row, 'parts').map((line) => ({
      name: text(line, 'name'),
      quantity: number(line, 'quantity'),
      unitPriceCents: cents(line, 'unitPriceEuros'),
      supplierUrl: text(line, 'supplierUrl'),
      note: text(line, 'note'),
    })),
    budgetCents: cents(row, 'budgetEuros'),
    tools: lines(row, 'tools'),
    difficulty: codeOf(DIFFICULTY, row.difficulty),
    steps: parts(row, 'steps').map((step) => ({ title: text(step, 'title'), text: text(step, 'text') })),
    filesUrl: text(row, 'filesUrl'),
    filesLicence: text(row, 'filesLicence'),
    safety: text(row, 'safety'),
    keeps: text(row, 'keeps'),
  }
}

function sensor(row: Row) {
  return {
    pollutants: lines(row, 'pollutants'),
    model: text(row, 'model'),
    mapUrl: text(row, 'mapUrl'),
    installed: parts(row, 'installed').map((station) => ({
      place: text(station, 'place'),
      since: text(station, 'since'),
      readingsUrl: text(station, 'readingsUrl'),
      position: position(station),
    })),
  }
}

function mediaLiteracy(row: Row) {
  return {
    themes: lines(row, 'themes'),
    schoolLevel: text(row, 'schoolLevel'),
    format: text(row, 'format'),
    partner: text(row, 'partner'),
    teachingResources: text(row, 'teachingResources'),
  }
}

function videoGame(row: Row) {
  const pegi = codeOf(PEGI, row.pegi)
  return {
    titles: lines(row, 'titles'),
    platform: text(row, 'platform'),
    pegi: pegi === null ? null : Number(pegi),
    playersAtOnce: number(row, 'playersAtOnce'),
    play: codeOf(PLAY, row.play),
    familyFriendly: flag(row, 'familyFriendly'),
  }
}

function procedures(row: Row) {
  return {
    weDo: lines(row, 'weDo'),
    weCannot: lines(row, 'weCannot'),
    whereToGo: lines(row, 'whereToGo'),
    personalData: text(row, 'personalData'),
    aidantsConnect: flag(row, 'aidantsConnect'),
  }
}

const optional = <Told>(row: Row, field: string, tell: (part: Row) => Told): Told | null => {
  const found = part(row, field)
  return found === null ? null : tell(found)
}

export function families(row: Row) {
  return {
    build: optional(row, 'build', build),
    sensor: optional(row, 'sensor', sensor),
    mediaLiteracy: optional(row, 'mediaLiteracy', mediaLiteracy),
    videoGame: optional(row, 'videoGame', videoGame),
    procedures: optional(row, 'procedures', procedures),
  }
}
