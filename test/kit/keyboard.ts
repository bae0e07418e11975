import type { Locator, Page } from '@playwright/test'
import { expect } from './whole.ts'

/** More stops than any page has. */
const STOPS = 250

/** A person without a pointer: walks with Tab, sees where they are at each stop, and is never thrown back. */
export class Keyboard {
  readonly #page: Page
  /** Only a page that was just loaded may leave focus nowhere. */
  #fresh = true

  constructor(page: Page) {
    this.#page = page
    page.on('load', () => {
      this.#fresh = true
    })
  }

  /** Walks to a control; what went before must have left focus somewhere, unless the page was just loaded. */
  async goTo(control: Locator): Promise<void> {
    await control.waitFor({ timeout: 15_000 })
    if (!this.#fresh) await this.hasPlace()
    for (let stop = 0; stop < STOPS; stop += 1) {
      const { here, wrong } = await control.evaluate(focusNow)
      if (stop > 0) expect(wrong, 'focus is seen').toBeNull()
      if (here) return
      await this.#page.keyboard.press('Tab')
      this.#fresh = false
    }
    throw new Error(`Tab never came to ${control.toString()}`)
  }

  async press(control: Locator, key = 'Enter'): Promise<void> {
    await this.goTo(control)
    await this.#page.keyboard.press(key)
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.goTo(field)
    await this.#page.keyboard.type(text)
  }

  /** A key that acts from wherever focus is. */
  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  /** Opens a menu and walks down to one of its items. */
  async choose(menu: Locator, item: Locator): Promise<void> {
    await this.press(menu)
    await item.waitFor()
    for (let step = 0; step < STOPS; step += 1) {
      if (await item.evaluate((wanted) => wanted === document.activeElement)) break
      await this.#page.keyboard.press('ArrowDown')
    }
    await this.#page.keyboard.press('Enter')
  }

  async hasPlace(): Promise<void> {
    await expect
      .poll(() => this.#page.evaluate(() => document.activeElement === document.body), {
        message: 'focus is somewhere after what was done',
      })
      .toBe(false)
  }
}

/** Runs in the page: whether focus is where it should go, and why a person could not see where it is. */
function focusNow(wanted: Element): { here: boolean; wrong: string | null } {
  const at = document.activeElement
  const here = at === wanted
  // Past the last stop the browser's own controls come; page and title are places without a ring, and
  // the parts of a date are the browser's.
  const unringed = ':is(main, h1)[tabindex="-1"], [type="date"]'
  if (at === null || at === document.body || at.matches(unringed)) return { here, wrong: null }
  const around = [at, at.parentElement, at.parentElement?.parentElement]
  const ring = around.some((each) => {
    if (!each) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(each)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  const { left, top, width, height } = at.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)]
  const over = document.elementFromPoint(x, y)
  const seen = over !== null && [at, at.closest('label') ?? at].some((each) => each.contains(over))
  const wrong = !ring
    ? 'has no ring'
    : !seen
      ? `is covered by ${over?.outerHTML ?? 'an edge'}`
      : null
  return { here, wrong: wrong === null ? null : `${at.outerHTML.slice(0, 200)} ${wrong}` }
}
