import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * axe on the page as it is now, telling violations alone. Frames are left out, whose own pages are read by themselves: without
 * them no page has to be opened to bring results together, nor what passed to be told.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], iframes: false })
}
