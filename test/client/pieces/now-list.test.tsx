import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { decision, KEY_OPTIONS } from '../../../client/gallery/fixed-decisions.ts'
import { at, SAM } from '../../../client/gallery/fixed-people.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { NowList } from '../../../client/pieces/now-list.tsx'
import { applyFrames, showRows } from '../../../client/stores/rows.ts'
import type { DecisionRow } from '../../../shared/view/rows.ts'

beforeEach(async () => {
  await page.viewport(390, 800)
})

function madeAt(time: string): Partial<DecisionRow> {
  const [option] = KEY_OPTIONS
  return {
    state: 'made',
    options: KEY_OPTIONS,
    holder: SAM,
    made: {
      seat: SAM,
      atMs: at(time),
      option: option?.id ?? null,
      answer: null,
      rationale: 'Scope is not known.',
      confidence: null,
      consequence: 'Drafts fail for a while.',
      late: false,
    },
  }
}

const shown = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-decision]')].map((card) =>
    card.getAttribute('data-decision'),
  )

test('a settled decision keeps its place until the next one opens, and then stands below what is open', async () => {
  const first = decision('first', 'First?', { openedAtMs: at('8:00'), ...madeAt('12:00') })
  const second = decision('second', 'Second?', { openedAtMs: at('9:00') })
  showRows({ ...fixedRows, decisions: { put: [first, second] } })
  const { container, getByRole } = await render(<NowList />)
  expect(shown(container)).toEqual(['first', 'second'])
  await expect.element(getByRole('heading', { name: 'Settled' })).not.toBeInTheDocument()
  const third = decision('third', 'Third?', { openedAtMs: at('12:20'), ownership: 'unowned' })
  applyFrames([
    {
      seq: 2,
      code: '',
      now: 0,
      whole: false,
      part: 'shared',
      patch: { decisions: { put: [third] } },
    },
  ])
  await expect.element(getByRole('heading', { name: 'Settled' })).toBeVisible()
  expect(shown(container)).toEqual(['second', 'third', 'first'])
})
