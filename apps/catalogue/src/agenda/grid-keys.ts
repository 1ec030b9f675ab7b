import { fr } from '@escale/messages'
import {
  addDays,
  addMonths,
  type CivilDate,
  endOfMonth,
  parseCivilDate,
  startOfMonth,
  startOfWeek,
} from '@escale/programme'

const HINT = 'agenda-touches'

/**
 * The keyboard of a grid (WAI-ARIA Authoring Practices, «Grid»): one cell takes the focus, arrows move it by a day or a
 * row, Home and End to the ends of its week, Page Up and Page Down by a page; Enter goes into a day, Escape comes out.
 * Attributes are added to the table as it was written; `turn` opens another date.
 */
export function createGridKeys(place: HTMLElement, turn: (date: CivilDate) => void) {
  /** Where the focus was, or is to go once the page is turned. */
  let [row, date]: [number, CivilDate | null] = [0, null]
  let wanted = false

  const table = () => {
    const found = place.querySelector<HTMLTableElement>('table[data-grille]')
    // On a phone it is a list: the table is gone, and so is its keyboard.
    return found && getComputedStyle(found).display === 'table' ? found : null
  }
  const cellAt = (grid: HTMLTableElement, inRow: number, on: CivilDate): HTMLElement | null => {
    const selector = `td[data-date="${on}"]:not([class*="--dehors"])`
    const rows = [...grid.tBodies].flatMap((body) => [...body.rows])
    return rows[inRow]?.querySelector<HTMLElement>(selector) ?? grid.querySelector<HTMLElement>(selector)
  }
  const focusOn = (grid: HTMLTableElement, cell: HTMLElement, focus: boolean) => {
    for (const other of grid.querySelectorAll<HTMLElement>('td[data-date]')) other.tabIndex = -1
    cell.tabIndex = 0
    date = dateOf(cell)
    row = rowOf(cell)
    if (focus) cell.focus()
  }
  const refresh = () => {
    const grid = table()
    if (!grid) return
    grid.setAttribute('role', 'grid')
    grid.setAttribute('aria-describedby', HINT)
    for (const link of grid.querySelectorAll<HTMLElement>('td[data-date] a')) link.tabIndex = -1
    const cell =
      (date && cellAt(grid, row, date)) ??
      grid.querySelector<HTMLElement>('td[class*="--aujourdhui"]') ??
      grid.querySelector<HTMLElement>('td[data-date]:not([class*="--dehors"])')
    if (cell) focusOn(grid, cell, wanted)
    wanted = false
  }
  const moveTo = (grid: HTMLTableElement, inRow: number, on: CivilDate) => {
    const cell = cellAt(grid, inRow, on)
    if (cell) return focusOn(grid, cell, true)
    ;[row, date, wanted] = [inRow, on, true]
    turn(on)
  }

  place.addEventListener('keydown', (event) => {
    const grid = table()
    const target = event.target
    if (!grid || !(target instanceof HTMLElement) || event.altKey || event.metaKey) return
    const cell = target.closest<HTMLElement>('td[data-date]')
    const from = cell && dateOf(cell)
    if (!cell || !from || !grid.contains(cell)) return
    const links = [...cell.querySelectorAll<HTMLElement>('a')]
    const go = (to: HTMLElement | undefined) => {
      event.preventDefault()
      to?.focus()
    }
    if (target !== cell) {
      const at = links.indexOf(target)
      if (event.key === 'Escape') go(cell)
      if (event.key === 'ArrowDown') go(links[(at + 1) % links.length])
      if (event.key === 'ArrowUp') go(links[(at - 1 + links.length) % links.length])
      return
    }
    if (event.key === 'Enter' || event.key === 'F2') return go(links[0])
    const to = moved(event, grid, rowOf(cell), from)
    if (to) {
      event.preventDefault()
      moveTo(grid, ...to)
    }
  })
  place.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-date]') : null
    if (cell) [row, date] = [rowOf(cell), dateOf(cell)]
  })
  const hint = document.createElement('p')
  hint.id = HINT
  hint.hidden = true
  hint.textContent = fr.calendar.gridHint
  place.after(hint)
  return { refresh }
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey'>

/** Where a key leads from a cell: row and date, on this page or another. */
function moved(
  { key, ctrlKey }: Keys,
  grid: HTMLTableElement,
  row: number,
  date: CivilDate,
): [number, CivilDate] | null {
  const month = grid.classList.contains('mois')
  const byPlace = grid.classList.contains('par-lieu')
  const monday = startOfWeek(date)
  const rows = grid.tBodies[0]?.rows.length ?? 1
  switch (key) {
    case 'ArrowRight':
      return [row, addDays(date, 1)]
    case 'ArrowLeft':
      return [row, addDays(date, -1)]
    case 'ArrowDown':
      return byPlace ? [Math.min(row + 1, rows - 1), date] : month ? [row, addDays(date, 7)] : null
    case 'ArrowUp':
      return byPlace ? [Math.max(row - 1, 0), date] : month ? [row, addDays(date, -7)] : null
    case 'Home':
      if (ctrlKey) return [0, month ? startOfMonth(date) : monday]
      return [row, month && monday < startOfMonth(date) ? startOfMonth(date) : monday]
    case 'End': {
      const sunday = addDays(monday, 6)
      if (ctrlKey) return [rows - 1, month ? endOfMonth(date) : sunday]
      return [row, month && sunday > endOfMonth(date) ? endOfMonth(date) : sunday]
    }
    case 'PageDown':
      return [row, month ? addMonths(date, 1) : addDays(date, 7)]
    case 'PageUp':
      return [row, month ? addMonths(date, -1) : addDays(date, -7)]
    default:
      return null
  }
}

function dateOf(cell: HTMLElement): CivilDate | null {
  return parseCivilDate(cell.dataset.date ?? '')
}

function rowOf(cell: HTMLElement): number {
  return cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.sectionRowIndex : 0
}
