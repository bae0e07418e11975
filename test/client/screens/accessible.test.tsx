import axe from 'axe-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { leakedKeyAnswer } from '../../../client/gallery/fixed/scenario-answers.ts'
import { preparationStories } from '../../../client/gallery/preparation-stories.ts'
import { askThrough } from '../../../client/stores/ask.ts'

const stories = Object.entries(preparationStories)
const invitation = {
  code: 'K7PM-2QXD',
  joinLink: 'http://192.0.2.10:4300/j/K7PM2QXD',
  text: 'You are invited.',
}

beforeAll(() => {
  const answers = async (path: string) =>
    path.endsWith('/invitation') ? invitation : leakedKeyAnswer
  askThrough(answers as typeof import('../../../client/connection/session.ts').api)
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
      await expect.element(screen.getByText('Fetching the editor.')).not.toBeInTheDocument()
      const { violations } = await axe.run(screen.container)
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([])
    })
  })
})
