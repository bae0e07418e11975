import AxeBuilder from '@axe-core/playwright'
import type { Browser, Locator, Page } from '@playwright/test'
import { hearComplaints } from './complaints.ts'
import { expect } from './whole.ts'

/** What a browser says by itself while there is no server; no page can keep it from that. */
const NO_SERVER = /ERR_CONNECTION_(REFUSED|RESET)|^WebSocket connection to/

/** Opens pages for several people and hears what any of them complains about. */
export class People {
  readonly #browser: Browser
  readonly #complaints: string[] = []
  /** Set while a test takes the server away. */
  serverIsAway = false

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** A browser of this person's own: nothing is shared with the others. */
  async arrives(): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 } })
    hearComplaints(context, (words) => {
      if (!(this.serverIsAway && NO_SERVER.test(words))) this.#complaints.push(words)
    })
    return context.newPage()
  }

  /** Nothing else went wrong on any page, none broke the content security policy or asked another host. */
  complainedOfNothing({ but = /^$/ } = {}): void {
    expect(this.#complaints.filter((words) => !but.test(words))).toEqual([])
  }
}

/** A button by its words; a key that stands beside them counts for nothing. */
export async function press(at: Page | Locator, words: string): Promise<void> {
  const name = new RegExp(`^${words.replace(/[.*+?()]/g, '\\$&')}( \\S)?$`)
  await at.getByRole('button', { name }).click()
}

/** Opens a menu by its button and chooses. */
export async function choose(at: Page | Locator, menu: string, item: string): Promise<void> {
  await at.getByRole('button', { name: menu, exact: true }).click()
  await at.getByRole('menuitem', { name: item }).click()
}

/** axe finds nothing on the page as it stands, in the light and in the dark. */
export async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Its other mode opens one more page at every turn, for frames of other hosts, of which there are none.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    expect(found, `${new URL(page.url()).pathname}, ${colorScheme}, is accessible`).toEqual([])
  }
}
