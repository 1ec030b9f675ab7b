import { civilDate, EVERYTHING, id, select } from '@escale/programme'
import { aProgramme, aSession, aWorkshop } from '@escale/programme/builders'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { renderDocx } from './docx.ts'
import { PLAIN } from './edition.ts'

const context = { siteUrl: 'https://agenda.example', today: civilDate('2026-11-22') }
const programme = aProgramme({
  workshops: [aWorkshop('Photos <à> l’abri & cie', { id: id('photos'), promise: 'À la fin, vous saurez.' })],
  sessions: [
    aSession('2026-12-12 10:00-12:00', { id: id('une') }),
    aSession('2026-12-13 10:00-12:00', { id: id('annulee'), state: { kind: 'cancelled', replacedBy: null } }),
  ],
})
const edition = { ...PLAIN, title: 'Décembre', opening: 'Bonjour,\net bienvenue.', closing: 'À bientôt.' }
const written = () => renderDocx(select(programme, EVERYTHING), context, edition)

/** As a designer does: each style becomes one of theirs. */
const MAP = [
  "p[style-name='Titre de la lettre'] => h1:fresh",
  "p[style-name='Partie'] => h2:fresh",
  "p[style-name='Séance – titre'] => h3:fresh",
  "p[style-name='Séance – changement'] => p.changement:fresh",
]

describe('the Word document', () => {
  it('opens in a reader, its French styles and links found by name', async () => {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await written()) },
      { styleMap: MAP, includeDefaultStyleMap: false },
    )
    const html = value.replaceAll('\u00A0', ' ')
    expect(html).toContain('<h1>Décembre</h1>')
    expect(html).toContain('<p>Bonjour,</p><p>et bienvenue.</p>')
    expect(html).toContain('<h2>Samedi 12 décembre 2026</h2>')
    expect(html).toContain(
      '<h3><a href="https://agenda.example/seances/une/">Photos &lt;à&gt; l’abri &amp; cie</a></h3>',
    )
    expect(html).toContain('<p class="changement">Annulé.</p>')
    const unmapped = messages.filter(({ message }) => !message.startsWith('Unrecognised paragraph style'))
    expect(unmapped).toEqual([])
  })

  it('names the language and the rank of its titles, for who listens to it', async () => {
    const files = unzipSync(await written())
    const styles = new TextDecoder().decode(files['word/styles.xml'])
    expect(styles).toContain('w:val="fr-FR"')
    for (const level of [0, 1, 2]) expect(styles).toContain(`<w:outlineLvl w:val="${level}"/>`)
  })

  it('is the same for the same listing, whenever it is made', async () => {
    const first = await written()
    expect(Buffer.from(await written()).equals(Buffer.from(first))).toBe(true)
    const core = new TextDecoder().decode(unzipSync(first)['docProps/core.xml'])
    expect(core).not.toMatch(/created|modified>/)
  })
})
