import { largeNetwork } from '@escale/demo-network'
import {
  buildProgramme,
  fold,
  id,
  instant,
  type Programme,
  type ProgrammeDocuments,
  updateProgramme,
  type Workshop,
} from '@escale/programme'
import { indexOf, search, suggest } from '@escale/search'
import { medianMs } from './measure.ts'
import { TODAY } from './queries.ts'

const SHEETS = 5_000
const NOW = instant(`${TODAY}T09:00:00.000Z`)

const QUESTIONS = ['photos', 'jeux video', 'ordi lent', 'raspbery', 'démarche impot', 'mediatheque']

/** Questions over 5,000 sheets and 30,000 sessions, against a plain scan; and a sheet that changes. */
export function benchSearch(): string {
  const documents = {
    ...largeNetwork({ places: 100, sessionsPerPlace: 300, today: TODAY, seed: 1 }),
    workshops: sheets(),
  }
  const programme = buildProgramme(documents)
  const index = indexOf(programme)
  const texts = [...documents.workshops.values()].map((sheet) => fold(JSON.stringify(sheet)))
  const rows = QUESTIONS.map((question) => {
    const ours = medianMs(() => search(index, question, NOW))
    const begun = medianMs(() => suggest(index, question, NOW))
    const plain = medianMs(() => scan(texts, question))
    return [question, ms(ours), ms(begun), ms(plain), (plain / ours).toPrecision(2)]
  })
  const delta =
    medianMs((number) => {
      const after = changed(programme, documents, number)
      // Back and forth on one engine, as a catalogue does.
      indexOf(programme, indexOf(after, index))
    }) / 2
  return `
# The search

${index.found.size.toLocaleString('en')} documents, ${documents.workshops.size.toLocaleString('en')} of them sheets, and ${programme.sessions.length.toLocaleString('en')} sessions. The plain scan looks for the letters of each word
in the folded text of every sheet, kept at hand: it knows no typo, no plural, no synonym, no rank and no session.

| question | search | suggestions | plain scan | ratio |
|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

A sheet that changes: ${ms(delta)} to bring the index up to it, against ${ms(medianMs(() => indexOf(programme)))} from scratch; both in turns of a few
milliseconds with the requests.
`
}

/** The sheets of the demonstration again and again, each with the body of another. */
function sheets(): Map<Workshop['id'], Workshop> {
  const known = [...largeNetwork({ places: 1, today: TODAY, seed: 1 }).workshops.values()]
  const all = new Map(known.map((sheet) => [sheet.id, sheet]))
  for (let number = known.length; number < SHEETS; number += 1) {
    const [one, other] = [known[number % known.length], known[(number * 7 + 3) % known.length]]
    if (!one || !other) continue
    const own: Workshop['id'] = id(`sheet-${number}`)
    all.set(own, { ...one, id: own, slug: own, title: `${one.title} (${number})`, body: other.body })
  }
  return all
}

function changed(programme: Programme, documents: ProgrammeDocuments, number: number): Programme {
  const sheet = [...documents.workshops.values()][number % SHEETS]
  if (!sheet) return programme
  const workshops = new Map(documents.workshops).set(sheet.id, { ...sheet, promise: `Nouvelle ${number}` })
  return updateProgramme(programme, { ...documents, workshops }, [{ collection: 'workshops', id: sheet.id }])
}

function scan(texts: readonly string[], question: string): number[] {
  const words = fold(question).split(' ')
  return texts.flatMap((text, at) => (words.every((word) => text.includes(word)) ? [at] : []))
}

function ms(value: number): string {
  return `${Number(value.toPrecision(2))} ms`
}
