import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const RESULTS = join(import.meta.dirname, '../RESULTS.md')

/** Puts a section, from its title on, in place of the one of the same title, or at the end. */
export async function replaceSection(section: string): Promise<void> {
  const text = await readFile(RESULTS, 'utf8')
  const title = /^# .*$/m.exec(section)?.[0] ?? ''
  const parts = text.split(/^(?=# )/m).filter((part) => part.split('\n')[0] !== title)
  await writeFile(RESULTS, `${parts.join('').trimEnd()}\n${section.replace(/^\n*/, '\n')}`)
}
