import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A person at work on a page, whose clicks and keystrokes are counted. */
export interface Effort {
  click(target: Locator): Promise<void>
  /** Puts the pointer in a field (a click) and types. */
  type(target: Locator, text: string): Promise<void>
  press(key: string): Promise<void>
  /** Finds one of many by typing a few letters of it. */
  pick(field: string, letters: string): Promise<void>
  /** A day in the browser's own field: eight figures. */
  day(target: Locator, date: string): Promise<void>
  drag(from: Locator, to: Locator): Promise<void>
  /** Says what it took, and fails above what was promised. */
  took(story: string, promised: { readonly clicks: number; readonly keys: number }): void
}

export function effortOn(page: Page): Effort {
  const spent = { clicks: 0, keys: 0 }
  const effort: Effort = {
    async click(target) {
      spent.clicks += 1
      await target.click()
    },
    async type(target, text) {
      await effort.click(target)
      spent.keys += text.length
      await page.keyboard.type(text)
    },
    async press(key) {
      spent.keys += 1
      await page.keyboard.press(key)
    },
    async pick(field, letters) {
      const box = page.getByRole('combobox', { name: field })
      await effort.type(box, letters)
      const option = page.getByRole('option').first()
      await option.waitFor()
      await effort.press('ArrowDown')
      await page.locator('[role=option][data-highlighted]').waitFor()
      await effort.press('Enter')
      await option.waitFor({ state: 'hidden' })
    },
    async day(target, date) {
      spent.clicks += 1
      spent.keys += 8
      await target.fill(date)
    },
    async drag(from, to) {
      spent.clicks += 1
      await from.dragTo(to)
    },
    took(story, promised) {
      console.log(`« ${story} »: ${spent.clicks} clicks, ${spent.keys} keystrokes`)
      expect(spent.clicks, `clicks of « ${story} »`).toBeLessThanOrEqual(promised.clicks)
      expect(spent.keys, `keystrokes of « ${story} »`).toBeLessThanOrEqual(promised.keys)
    },
  }
  return effort
}
