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

/** What everybody sees next, without a new page. */
function next(put: DecisionRow[]): void {
  applyFrames([
    { seq: 2, code: '', now: 0, whole: false, part: 'shared', patch: { decisions: { put } } },
  ])
}

const first = decision('first', 'First?', { openedAtMs: at('8:00') })
const second = decision('second', 'Second?', { openedAtMs: at('9:00') })
const third = decision('third', 'Third?', { openedAtMs: at('12:20'), ownership: 'unowned' })

test('a settled decision keeps its place, also once others open and are settled', async () => {
  showRows({ ...fixedRows, decisions: { put: [first, second] } })
  const { container, getByText } = await render(<NowList />)
  next([{ ...first, ...madeAt('12:00') }])
  await expect.element(getByText('Sam, T+12:00')).toBeVisible()
  expect(shown(container)).toEqual(['first', 'second'])
  next([third])
  await expect.element(getByText('Third?')).toBeVisible()
  expect(shown(container)).toEqual(['first', 'second', 'third'])
  next([{ ...third, state: 'withdrawn' }])
  await expect.element(getByText('Withdrawn by the facilitator')).toBeVisible()
  expect(shown(container)).toEqual(['first', 'second', 'third'])
})

test('settled, it folds to one line; the answer and what came of it are a press away', async () => {
  await page.viewport(340, 800)
  showRows({
    ...fixedRows,
    decisions: { put: [{ ...first, ...madeAt('9:30'), title: 'Is this an incident?' }, second] },
  })
  const { container, getByText } = await render(<NowList />)
  const card = container.querySelector('[data-decision="first"]')
  const line = card?.querySelector('summary')
  expect(line?.getBoundingClientRect().height).toBeLessThanOrEqual(44)
  const middle = (words: string) => {
    const { top, bottom } = getByText(words).element().getBoundingClientRect()
    return (top + bottom) / 2
  }
  expect(middle('Sam, T+09:30')).toBeCloseTo(middle('Is this an incident?'), 0)
  expect(card?.getBoundingClientRect().height).toBeLessThan(64)
  await expect.element(getByText('Drafts fail for a while.')).not.toBeVisible()
  await getByText('Is this an incident?').click()
  await expect.element(getByText('Drafts fail for a while.')).toBeVisible()
})

test('what has just been made says what came of it without a press', async () => {
  showRows({ ...fixedRows, decisions: { put: [first] } })
  const { getByText } = await render(<NowList />)
  next([{ ...first, ...madeAt('12:20') }])
  await expect.element(getByText('Drafts fail for a while.').last()).toBeVisible()
  await expect.element(getByText(KEY_OPTIONS[0]?.label ?? '').last()).toBeVisible()
  await getByText('First?').click()
  await expect.element(getByText('Scope is not known.')).toBeVisible()
  expect(getByText('Drafts fail for a while.').elements()).toHaveLength(1)
})
