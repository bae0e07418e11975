import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { stories } from '../../../client/gallery/stories.tsx'

/** A laptop and a phone at 200 %: what does not fit goes beneath, never to the side. */
const ZOOMED = [
  { width: 640, height: 400 },
  { width: 320, height: 640 },
]

test.each(Object.keys(stories))('%s', async (name) => {
  for (const { width, height } of ZOOMED) {
    await page.viewport(width, height)
    const screen = await render(stories[name]?.())
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
    await expect
      .poll(() => document.documentElement.scrollWidth, { message: `at ${width} px` })
      .toBeLessThanOrEqual(width)
    await screen.unmount()
  }
})
