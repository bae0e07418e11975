import axe from 'axe-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { consoleStories } from '../../../client/gallery/console-stories.tsx'
import { answered } from '../../../client/gallery/on-answers.tsx'
import { watchingStories } from '../../../client/gallery/watching-stories.tsx'

const stories = Object.entries(answered({ ...consoleStories, ...watchingStories }))

beforeAll(() => {
  document.documentElement.lang = 'en'
})
afterEach(() => {
  delete document.documentElement.dataset['theme']
})

describe.each(['light', 'dark'])('%s', (theme) => {
  describe.each([
    { width: 360, height: 780 },
    { width: 1280, height: 800 },
  ])('at $width', ({ width, height }) => {
    test.each(stories)('%s', async (_name, draw) => {
      document.documentElement.dataset['theme'] = theme
      await page.viewport(width, height)
      const screen = await render(draw())
      await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
      const { violations } = await axe.run(screen.container)
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([])
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    })
  })
})
