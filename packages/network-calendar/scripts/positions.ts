/**
 * Writes where blocks stand in a week: a class a quarter of an hour, a length, a lane, since the policy of the public site
 * allows no style attribute. `node packages/network-calendar/scripts/positions.ts` after a change; a test reads both.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const QUARTERS = 96
const MOST_LANES = 3

/** The rules, one a class that the week view gives. */
export function positions(): string {
  const rules: string[] = []
  for (let hours = 1; hours <= QUARTERS / 4; hours += 1)
    rules.push(`.semaine--h${hours}{--quarts:${hours * 4}}`)
  for (let from = 0; from < QUARTERS; from += 1) rules.push(`.de${from}{grid-row-start:${from + 1}}`)
  for (let long = 1; long <= QUARTERS; long += 1) rules.push(`.sur${long}{grid-row-end:span ${long}}`)
  for (let lanes = 1; lanes <= MOST_LANES; lanes += 1) {
    const width = 6 / lanes
    for (let lane = 0; lane < lanes; lane += 1)
      rules.push(`.voie${lane}-${lanes}{grid-column:${lane * width + 1}/span ${width}}`)
  }
  return `@layer pages{${rules.join('')}}\n`
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../src/styles/positions.css'), positions())
