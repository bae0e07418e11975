import axe from 'axe-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { pieceStories } from '../../../client/gallery/piece-stories.tsx'
import { playStories } from '../../../client/gallery/play-stories.tsx'

const phone = { width: 360, height: 780 }
const desk = { width: 1280, height: 800 }
const stories = { ...playStories, ...pieceStories }
const cases = Object.keys(stories).flatMap((name) => [
  { name, theme: 'light', size: phone },
  { name, theme: 'dark', size: desk },
  // The state that people look at for an hour is held to everything.
  ...(name === 'player/running'
    ? [
        { name, theme: 'dark', size: phone },
        { name, theme: 'light', size: desk },
      ]
    : []),
])

beforeAll(() => {
  document.documentElement.lang = 'en'
})
afterEach(() => {
  delete document.documentElement.dataset['theme']
})

test.each(cases)('$name, $theme, $size.width', async ({ name, theme, size }) => {
  document.documentElement.dataset['theme'] = theme
  await page.viewport(size.width, size.height)
  const screen = await render(stories[name]?.())
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
  const { violations } = await axe.run(screen.container)
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([])
})
