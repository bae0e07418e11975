import { Profiler, memo } from 'react'
import type { ProfilerOnRenderCallback, ReactNode } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { decision } from '../../../client/gallery/fixed-decisions.ts'
import { at, exercise } from '../../../client/gallery/fixed-people.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { ClockText } from '../../../client/pieces/clock-text.tsx'
import { DecisionCard } from '../../../client/pieces/decision-card.tsx'
import {
  applyFrames,
  showRows,
  useRow,
  useRows,
  useRowsStore,
} from '../../../client/stores/rows.ts'
import type { Patch } from '../../../shared/view/difference.ts'
import type { RowsFrame } from '../../../shared/wire/down.ts'

function frame(patch: Patch, more: Partial<RowsFrame> = {}): RowsFrame {
  return { seq: 1, code: '', now: Date.now(), whole: false, part: 'shared', patch, ...more }
}

beforeEach(() => showRows(fixedRows))

/** Counts how often what is inside is drawn. */
function counter() {
  const counts = new Map<string, number>()
  const count: ProfilerOnRenderCallback = (id) => counts.set(id, (counts.get(id) ?? 0) + 1)
  const Counted = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
    <Profiler id={id} onRender={count}>
      {children}
    </Profiler>
  )
  return { counts, Counted }
}

test('one changed decision draws one card', async () => {
  const { counts, Counted } = counter()
  showRows({ ...fixedRows, decisions: { put: [decision('a', 'A'), decision('b', 'B')] } })
  const screen = await render(
    <>
      <Counted id="a">
        <DecisionCard id="a" />
      </Counted>
      <Counted id="b">
        <DecisionCard id="b" />
      </Counted>
    </>,
  )
  counts.clear()
  applyFrames([frame({ decisions: { put: [decision('b', 'B, newly named')] } })])
  await expect.element(screen.getByText('B, newly named')).toBeVisible()
  expect(counts.get('a') ?? 0).toBe(0)
  expect(counts.get('b')).toBe(1)
})

test('a ticking clock draws nothing: it writes its own text', async () => {
  const { counts, Counted } = counter()
  const running = {
    ...exercise,
    clock: { running: true, pace: 4, atMs: at('12:30'), wallMs: Date.now() },
  }
  showRows({ ...fixedRows, exercise: { put: [running] }, decisions: { put: [decision('a', 'A')] } })
  const screen = await render(
    <Counted id="page">
      <ClockText shows="exercise" />
      <DecisionCard id="a" />
    </Counted>,
  )
  counts.clear()
  await expect.element(screen.getByText('T+12:33')).toBeVisible()
  expect(counts.get('page') ?? 0).toBe(0)
})

test('a row that comes again as it was stays the same object', () => {
  const before = useRowsStore.getState()
  const copy: Patch = structuredClone(fixedRows)
  applyFrames([frame(copy, { whole: true }), frame(copy, { whole: true, part: 'own' })])
  const after = useRowsStore.getState()
  for (const [id, row] of Object.entries(before.decisions)) expect(after.decisions[id]).toBe(row)
  expect(after.me['me']).toBe(before.me['me'])
})

test('a whole frame forgets its own part only', () => {
  applyFrames([frame({}, { whole: true, part: 'own' })])
  expect(useRowsStore.getState().me).toEqual({})
  expect(Object.keys(useRowsStore.getState().seats)).not.toHaveLength(0)
  applyFrames([frame({}, { whole: true, part: 'shared' })])
  expect(useRowsStore.getState().seats).toEqual({})
})

test('lists keep the order in which rows came, and redraw only for their own', async () => {
  const { counts, Counted } = counter()
  const Names = memo(() => {
    const rows = useRows('decisions', ({ state }) => state === 'open')
    return <p>{rows.map(({ title }) => title).join(', ')}</p>
  })
  showRows({ decisions: { put: [decision('b', 'B'), decision('a', 'A')] } })
  const screen = await render(
    <Counted id="list">
      <Names />
    </Counted>,
  )
  await expect.element(screen.getByText('B, A')).toBeVisible()
  counts.clear()
  applyFrames([frame({ exercise: { put: [{ ...exercise, title: 'Another' }] } })])
  applyFrames([frame({ decisions: { put: [decision('c', 'C', { state: 'made' })] } })])
  expect(counts.get('list') ?? 0).toBe(0)
  applyFrames([frame({ decisions: { put: [decision('d', 'D')], drop: ['b'] } })])
  await expect.element(screen.getByText('A, D')).toBeVisible()
})

test('a row that is not there reads as null', async () => {
  const Title = () => <p>{useRow('decisions', 'nowhere')?.title ?? 'none'}</p>
  const screen = await render(<Title />)
  await expect.element(screen.getByText('none')).toBeVisible()
})
