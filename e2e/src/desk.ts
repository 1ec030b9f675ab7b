import type { Login } from '@escale/launcher'
import type { Page } from 'playwright-core'

/** The CMS's admin, in the gestures of a mediator: only what can be read on the screen is used. */
export interface Desk {
  logIn(login: Login): Promise<void>
  /** Opens the empty form of a content type, `workshop` or `session`. */
  create(type: string): Promise<void>
  open(type: string, documentId: string): Promise<void>
  type(label: string, text: string): Promise<void>
  /** Picks one of a closed list. */
  choose(label: string, option: string): Promise<void>
  /** Picks a document in a relation, by a word of its name. */
  relate(label: string, name: string): Promise<void>
  date(label: string, day: string): Promise<void>
  time(label: string, hour: string): Promise<void>
  /** Presses the button and waits for the CMS to say it is done; returns the document's id. */
  press(button: 'Enregistrer' | 'Publier'): Promise<string>
  /** Withdraws the open document from the public, through its menu. */
  unpublish(): Promise<void>
  /** Presses the button and waits to read, beside a field, why the CMS refuses. */
  refused(button: 'Enregistrer' | 'Publier', reason: string): Promise<void>
}

export function deskOf(page: Page, cmsUrl: string): Desk {
  const field = (label: string) =>
    page
      .getByLabel(label, { exact: false })
      .and(page.locator('input, textarea, [role=combobox], button'))
      .first()
  const edit = `${cmsUrl}/admin/content-manager/collection-types`
  const answer = (button: string) =>
    Promise.all([
      page.waitForResponse(
        (response) =>
          response.url().includes('/content-manager/') &&
          ['POST', 'PUT'].includes(response.request().method()),
      ),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]).then(([response]) => response)
  return {
    async logIn({ email, password }) {
      await page.goto(`${cmsUrl}/admin`)
      await page.locator('input[name=email]').fill(email)
      await page.locator('input[name=password]').fill(password)
      await page.locator('button[type=submit]').click()
      await page.waitForURL(/\/admin\/?$/)
    },
    async create(type) {
      await page.goto(`${edit}/api::${type}.${type}/create`)
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).waitFor()
    },
    async open(type, documentId) {
      await page.goto(`${edit}/api::${type}.${type}/${documentId}`)
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).waitFor()
    },
    type: (label, text) => field(label).fill(text),
    async choose(label, option) {
      await field(label).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    async relate(label, name) {
      await field(label).click()
      await field(label).pressSequentially(name)
      await page.getByRole('option', { name }).first().click()
    },
    async date(label, day) {
      await field(label).fill(day)
      await page.keyboard.press('Enter')
    },
    async time(label, hour) {
      await field(label).fill(hour)
      await page.keyboard.press('Enter')
    },
    async press(button) {
      const response = await answer(button)
      if (!response.ok()) throw new Error(`The CMS refused: ${await response.text()}`)
      return (await response.json()).data.documentId
    },
    async unpublish() {
      await page.getByRole('button', { name: /^Plus d.actions sur les documents$/ }).click()
      await page.getByRole('menuitem', { name: 'Annuler la publication' }).click()
    },
    async refused(button, reason) {
      const response = await answer(button)
      if (response.ok()) throw new Error('The CMS accepted what it should refuse.')
      await page.locator('form').getByText(reason).first().waitFor()
    },
  }
}
