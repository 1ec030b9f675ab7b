import type {
  Build,
  BuildStep,
  CivilDate,
  Difficulty,
  InstalledSensor,
  MediaLiteracy,
  Part,
  Procedures,
  Resource,
} from '@escale/programme'
import { markdown } from './brands.ts'
import { typeset, typesetAll } from './typography.ts'

/** A Markdown list, one paragraph of a body. */
export function list(...lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

const FILES = 'https://ressources.lesamers.example'
const SUPPLIER = 'https://www.composants-du-ponant.example'

export function handOut(title: string, file: string, description: string): Resource {
  return {
    kind: 'file',
    title: typeset(title),
    url: `${FILES}/fiches/${file}`,
    description: typeset(description),
    transcript: '',
  }
}

export function link(title: string, path: string, description: string): Resource {
  return {
    kind: 'link',
    title: typeset(title),
    url: `${FILES}/${path}`,
    description: typeset(description),
    transcript: '',
  }
}

/** A capsule of about two minutes; the transcript is given paragraph by paragraph. */
export function video(title: string, file: string, ...transcript: readonly string[]): Resource {
  return {
    kind: 'video',
    title: typeset(title),
    url: `${FILES}/capsules/${file}`,
    description: 'Une capsule de deux minutes, sous-titrée.',
    transcript: typesetAll(transcript).join('\n\n'),
  }
}

function reference(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** Unit price in cents; 0 when it is recovered or offered. */
export function part(name: string, quantity: number, unitPriceCents: number | null, note = ''): Part {
  return {
    name: typeset(name),
    quantity,
    unitPriceCents,
    supplierUrl: unitPriceCents ? `${SUPPLIER}/${reference(name)}` : '',
    note: typeset(note),
  }
}

export function step(title: string, text: string): BuildStep {
  return { title: typeset(title), text: markdown(typeset(text)) }
}

interface BuildDraft {
  readonly parts: readonly Part[]
  readonly budgetCents?: number
  readonly tools: readonly string[]
  readonly difficulty: Difficulty
  readonly steps: readonly BuildStep[]
  readonly files?: string
  readonly safety: string
  readonly keeps: string
}

export function build(draft: BuildDraft): Build {
  return {
    parts: draft.parts,
    budgetCents: draft.budgetCents ?? null,
    tools: typesetAll(draft.tools),
    difficulty: draft.difficulty,
    steps: draft.steps,
    filesUrl: draft.files === undefined ? '' : `${FILES}/fabrication/${draft.files}`,
    filesLicence: draft.files === undefined ? '' : 'CERN-OHL-S-2.0 et CC BY-SA 4.0',
    safety: typeset(draft.safety),
    keeps: typeset(draft.keeps),
  }
}

export function installed(
  place: string,
  since: CivilDate,
  readings: string,
  latitude: number,
  longitude: number,
): InstalledSensor {
  return {
    place: typeset(place),
    since,
    readingsUrl: `https://carte.air-de-la-ria.example/capteurs/${readings}`,
    position: { latitude, longitude },
  }
}

export function mediaLiteracy(part: MediaLiteracy): MediaLiteracy {
  return {
    themes: typesetAll(part.themes),
    schoolLevel: typeset(part.schoolLevel),
    format: typeset(part.format),
    partner: typeset(part.partner),
    teachingResources: typeset(part.teachingResources),
  }
}

export function procedures(part: Procedures): Procedures {
  return {
    weDo: typesetAll(part.weDo),
    weCannot: typesetAll(part.weCannot),
    whereToGo: typesetAll(part.whereToGo),
    personalData: typeset(part.personalData),
    aidantsConnect: part.aidantsConnect,
  }
}
