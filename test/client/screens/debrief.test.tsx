import axe from 'axe-core'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { DebriefPage } from '../../../client/screens/debrief/debrief-screen.tsx'
import { usePlanChanges } from '../../../client/screens/debrief/live-plan.ts'
import { useAnswer } from '../../../client/stores/answer.ts'
import { sendThrough } from '../../../client/stores/send.ts'
import { useConnection } from '../../../client/stores/connection.ts'
import type { Debrief } from '../../../shared/report/debrief.ts'
import { debriefOf } from '../../../shared/report/debrief-of.ts'
import type { Viewer } from '../../../shared/view/viewer.ts'
import type { CapabilityKind } from '../../../shared/wire/http.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play } from '../../kit/play.ts'
import { onPlay } from '../on-play.ts'
import { answerWith } from './server.ts'

type Names = Readonly<Record<string, string>>

const PATH = '/api/exercises/test-exercise/debrief'
const seat = (id: string, host = false): Viewer => ({ kind: 'seat', seat: as<SeatId>(id), host })

/** Nobody leads for ten minutes and `declare` has no owner: two gaps, and the talk is at its actions. */
function talked(setup: { facilitated: boolean } = { facilitated: true }): Play {
  const play = new Play({ setup }).started()
  const lead = (type: Parameters<Play['facilitator']>[0], data: object = {}) =>
    setup.facilitated ? play.facilitator(type, data) : play.by('seat-1', type, data)
  play.at('10m').by('seat-1', 'take-command')
  play.at('12m')
  lead('end-play')
  lead('step-hotwash', { step: 'actions' })
  return play
}

function reportOf({ events }: Play, names: Names = {}): Debrief {
  return debriefOf({ events, names, headCode: '0123456789ab' })
}

/** The server's report, computed from the log each time it is asked. */
function reportFrom(play: Play, names: Names): { asked: number } {
  const count = { asked: 0 }
  vi.stubGlobal('fetch', () => {
    count.asked += 1
    return Promise.resolve(Response.json(reportOf(play, names)))
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return count
}

function Page({ reader }: { readonly reader: CapabilityKind }) {
  const asked = useAnswer<Debrief>(PATH)
  usePlanChanges(asked.again)
  return <DebriefPage exercise="test-exercise" reader={reader} asked={asked} />
}

async function debrief(play: Play, viewer: Viewer, names: Names = {}) {
  await page.viewport(1280, 800)
  useConnection.setState({ farewell: null, cut: 'none', waiting: 0 })
  const live = onPlay(play, viewer)
  const asked = reportFrom(play, names)
  const screen = await render(<Page reader={viewer.kind === 'display' ? 'reader' : viewer.kind} />)
  await expect.element(screen.getByRole('heading', { name: 'Improvement plan' })).toBeVisible()
  return { ...live, asked, screen }
}

test('notes of the talk stand under their step, each with the event that it is', async () => {
  const play = talked()
  play.by('seat-1', 'write-note', { text: 'Nobody had the list of vendors.' })
  await debrief(play, seat('seat-1'), { 'seat-1': 'Sam' })
  const notes = page.getByRole('region', { name: 'Actions with owner and date' })
  await expect.element(page.getByRole('heading', { name: 'Notes of the talk' })).toBeVisible()
  await expect.element(notes).toHaveTextContent('Sam: Nobody had the list of vendors.')
  await notes.getByRole('button', { name: 'Sam' }).click()
  await expect.element(page.getByRole('dialog', { name: 'A note by Sam' })).toBeVisible()
  // While it fades in, text is paler than it will be.
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('an action with owner and date is written in the debrief, and the report asked again says it', async () => {
  const play = talked()
  const { screen, asked } = await debrief(play, seat('seat-2'))
  await screen.getByRole('button', { name: 'Answer it: Incident command' }).click()
  await expect.element(screen.getByRole('textbox', { name: 'Action' })).toHaveFocus()
  await screen.getByRole('textbox', { name: 'Action' }).fill('Name a commander on the rota')
  await screen.getByRole('combobox', { name: 'Owner' }).fill('seat-3')
  await screen.getByLabelText('Due').fill('2026-12-01')
  await screen.getByRole('button', { name: 'Add action' }).click()
  await expect.element(screen.getByText('due 2026-12-01')).toBeVisible()
  const [written] = reportOf(play).teams[0]?.followUps ?? []
  expect(written).toMatchObject({ text: 'Name a commander on the rota', due: '2026-12-01' })
  expect(play.events.at(-1)).toMatchObject({
    type: 'follow-up.created',
    by: 'seat-2',
    data: { owner: { seat: 'seat-3' }, gap: { slot: 'command' } },
  })
  await expect.poll(() => asked.asked).toBe(2)
  await expect
    .element(screen.getByText(`Log of ${play.events.length} events`, { exact: false }))
    .toBeVisible()
})

test('only what was changed is sent, and a name outside the room is kept as a name', async () => {
  const play = talked()
  play.facilitator('create-follow-up', { text: 'Rehearse', owner: 'seat-3', due: '2026-12-01' })
  const { screen, sent } = await debrief(play, { kind: 'facilitator' })
  await screen.getByRole('button', { name: 'Change: Rehearse' }).click()
  const form = screen.getByRole('form', { name: 'Change: Rehearse' })
  await form.getByLabelText('Owner').fill('The platform guild')
  await form.getByRole('button', { name: 'Save action' }).click()
  await expect.element(screen.getByText('The platform guild', { exact: true })).toBeVisible()
  expect(sent).toEqual([
    {
      command: 'edit-follow-up',
      data: { followUp: 'follow-up-1', owner: 'The platform guild', team: 'team-1' },
    },
  ])
})

test('sharing says what readers see before there is a link, and readers are not offered it', async () => {
  const play = talked()
  play.facilitator('close')
  const reader = await debrief(play, { kind: 'display' })
  await expect.element(reader.screen.getByRole('button', { name: 'Print' })).toBeVisible()
  await expect.element(reader.screen.getByRole('button', { name: 'Share' })).not.toBeInTheDocument()
  await reader.screen.unmount()
  const { screen } = await debrief(play, { kind: 'facilitator' })
  await screen.getByRole('button', { name: 'Share' }).click()
  const dialog = screen.getByRole('dialog', { name: 'Share this debrief' })
  await expect
    .element(dialog.getByText(/^Whoever has the link reads this whole report/))
    .toBeVisible()
  answerWith({
    'POST /api/exercises/test-exercise/links': { exercise: 'test-exercise', link: 'http://x/#c=1' },
  })
  await dialog.getByRole('button', { name: 'Make a link for readers' }).click()
  await expect
    .element(dialog.getByRole('button', { name: 'Copy the link for readers' }))
    .toBeVisible()
})

test('what was found more than once has one heading, with each time beneath it', async () => {
  const play = new Play().started()
  play.at('2m').tick()
  play.by('seat-1', 'make-decision', { decision: 'declare', option: 'declare-now' })
  play.by('seat-2', 'make-decision', { decision: 'revoke', option: 'revoke-now' })
  play.at('12m').facilitator('end-play')
  const { screen } = await debrief(play, { kind: 'facilitator' })
  const heading = screen.getByRole('heading', { name: 'A decision was made without a rationale' })
  await expect.element(heading).toBeVisible()
  expect(heading.elements()).toHaveLength(1)
  expect(
    screen.getByRole('button', { name: /was made without a reason on record/ }).elements(),
  ).toHaveLength(2)
})

test('an action says what it changes and from when, and is not due before it starts', async () => {
  const { screen, sent } = await debrief(talked(), seat('seat-2'))
  const form = screen.getByRole('form', { name: 'New action' })
  await form.getByLabelText('Action').fill('Rehearse')
  await form.getByLabelText('Capability element').selectOptions('Training')
  await form.getByLabelText('Start').fill('2026-12-10')
  await form.getByLabelText('Due').fill('2026-12-01')
  const add = form.getByRole('button', { name: 'Add action' })
  await expect.element(add).toHaveAttribute('aria-disabled', 'true')
  await form.getByLabelText('Due').fill('2026-12-20')
  await add.click()
  const plan = screen.getByRole('list', { name: 'Written down' })
  await expect.element(plan.getByText('from 2026-12-10, due 2026-12-20')).toBeVisible()
  await expect.element(plan.getByText('Training')).toBeVisible()
  expect(sent.at(-1)?.data).toMatchObject({ element: 'training', start: '2026-12-10' })
})

test('nothing of the plan that is to be pressed is printed', async () => {
  const { screen } = await debrief(talked(), seat('seat-2'))
  const answer = screen.getByRole('button', { name: 'Answer it: Incident command' })
  await expect.element(answer).toBeVisible()
  expect(answer.element().closest('[data-print=no]')).not.toBeNull()
})

test('beside the figures it says what they do not, and which choice was called weak', async () => {
  const play = new Play().started()
  play.at('2m').tick()
  play.by('seat-1', 'make-decision', { decision: 'declare', option: 'wait-and-see' })
  play.at('12m').facilitator('end-play')
  play.facilitator('step-hotwash', { step: 'actions' })
  const { screen } = await debrief(play, seat('seat-2'))
  const score = screen.getByRole('region', { name: 'Score' })
  await expect.element(score.getByText(/not how good a choice was\.$/)).toBeVisible()
  await expect
    .element(score.getByText(/^Called weak by the scenario's author: “Wait” /))
    .toBeVisible()
  await expect
    .element(screen.getByText(/^A suggestion looks at time and owners only/))
    .toBeVisible()
})

test('jumped time is told apart from play, and initials in a chart say whose they are', async () => {
  const play = new Play().started()
  play.at('1m').by('seat-1', 'take-command')
  play.at('3m').facilitator('relieve-command', { team: 'team-1' })
  play.facilitator('jump', { by: '2m' })
  play.at('12m').facilitator('end-play')
  const { screen } = await debrief(play, seat('seat-2'), {
    'seat-1': 'Platform owner of the night',
  })
  await expect.element(screen.getByText(/12 min of play · 2 min jumped over/)).toBeVisible()
  await expect.element(screen.getByText(/POOTN: Platform owner of the night/)).toBeVisible()
})

test('on a phone a gap shows its length and phase, and a chart says that it goes on', async () => {
  const { screen } = await debrief(talked(), seat('seat-2'))
  const further = screen.getByText('This chart goes on to T+12:00: slide it sideways.').first()
  await expect.element(further).not.toBeVisible()
  await page.viewport(390, 800)
  await expect.element(further).toBeVisible()
  const gaps = screen.getByRole('table', { name: 'Ownership gaps' }).element()
  expect(gaps.scrollWidth).toBeLessThanOrEqual(390)
  expect(gaps.querySelector('tbody td:last-child')?.getBoundingClientRect().right).toBeLessThan(391)
})

test('arrows step through the marks of a chart, which is one stop for Tab; Enter opens, Esc returns', async () => {
  const { screen } = await debrief(talked(), seat('seat-2'))
  const chart = screen.getByRole('group', { name: /^Who owned what:/ })
  await expect.element(chart).toBeVisible()
  const marks = [...chart.element().querySelectorAll<SVGElement>('[data-mark]')]
  const stops = () => marks.filter(({ tabIndex }) => tabIndex === 0)
  const reached = () => marks.findIndex((mark) => mark === document.activeElement)
  expect(marks.length).toBeGreaterThan(3)
  expect(stops()).toEqual([marks[0]])
  stops()[0]?.focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
  expect(reached()).toBe(1)
  expect(stops()).toEqual([marks[1]])
  await userEvent.keyboard('{End}{ArrowRight}')
  expect(reached()).toBe(marks.length - 1)
  await userEvent.keyboard('{Home}{ArrowLeft}')
  expect(reached()).toBe(0)
  const label = marks[0]?.getAttribute('aria-label') ?? ''
  expect(label).toMatch(/^Incident command: .+ from T\+00:00$/)
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('dialog', { name: label })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.querySelector('dialog')).toBeNull()
  await expect.poll(reached).toBe(0)
})

test('an action and a gap are declined with a reason', async () => {
  const play = talked()
  play.by('seat-1', 'create-follow-up', { text: 'Buy a siren' })
  const { screen } = await debrief(play, seat('seat-1'))
  await screen.getByRole('button', { name: 'Decline: Buy a siren' }).click()
  await screen.getByLabelText('Why it will not be done').fill('The pager is loud enough')
  await screen.getByRole('button', { name: 'Decline', exact: true }).click()
  await expect.element(screen.getByText('Declined: The pager is loud enough')).toBeVisible()
  await screen.getByRole('button', { name: 'Decline: Incident command' }).click()
  await screen.getByLabelText('Why it will not be done').fill('It was a drill of one')
  await screen.getByRole('button', { name: 'Decline', exact: true }).click()
  await expect.element(screen.getByText(/Declined: It was a drill of one/)).toBeVisible()
})

test('a refusal stands at the button and keeps the text', async () => {
  const { screen } = await debrief(talked(), seat('seat-2'))
  const message = 'The disk is full; nothing was lost.'
  sendThrough(() => Promise.resolve({ ok: false, code: 'storage', message }))
  await screen.getByRole('textbox', { name: 'Action' }).fill('Buy a disk')
  await screen.getByRole('button', { name: 'Add action' }).click()
  await expect.element(screen.getByText(message)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'Action' })).toHaveValue('Buy a disk')
})

test('closing while somebody writes keeps the text, and says who can go on', async () => {
  const play = talked()
  const { screen, look } = await debrief(play, seat('seat-2'))
  await screen.getByRole('textbox', { name: 'Action' }).fill('Too late')
  play.facilitator('close')
  look()
  await expect
    .element(screen.getByText(/^The exercise is closed. The facilitator can still change the plan/))
    .toBeVisible()
  expect(Object.values(localStorage).join()).toContain('Too late')
})

test('after closing the facilitator still writes, and reads that the score stands', async () => {
  const play = talked()
  play.facilitator('close')
  const { screen } = await debrief(play, { kind: 'facilitator' })
  await expect.element(screen.getByText(/^The score is final/)).toBeVisible()
  await screen.getByRole('textbox', { name: 'Action' }).fill('Write the runbook')
  await screen.getByRole('button', { name: 'Add action' }).click()
  await expect.element(screen.getByText('Write the runbook')).toBeVisible()
  expect(play.events.at(-1)?.type).toBe('follow-up.created')
})

test('without a facilitator the host’s seat keeps the plan after closing, other seats read it', async () => {
  const play = talked({ facilitated: false })
  play.by('seat-1', 'close')
  const host = await debrief(play, seat('seat-1', true))
  await expect.element(host.screen.getByRole('textbox', { name: 'Action' })).toBeVisible()
  await host.screen.unmount()
  const { screen } = await debrief(play, seat('seat-2'))
  await expect.element(screen.getByText(/ask them/)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'Action' })).not.toBeInTheDocument()
})

test('a seat in use elsewhere reads the report and can take the writing here', async () => {
  const play = talked()
  const { screen } = await debrief(play, seat('seat-2'))
  useConnection.setState({ farewell: { why: 'elsewhere', message: 'In use on another device.' } })
  await expect.element(screen.getByText('In use on another device.')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Change the plan here' })).toBeVisible()
  useConnection.setState({ farewell: null })
})

test('the host asks for a facilitator’s link to change the plan', async () => {
  useConnection.setState({ farewell: null })
  const play = talked()
  const asked = answerWith({ [`GET ${PATH}`]: reportOf(play) })
  const screen = await render(<Page reader="host" />)
  await screen.getByRole('button', { name: 'Change the plan' }).click()
  expect(asked.at(-1)).toEqual({
    method: 'POST',
    path: '/api/exercises/test-exercise/links',
    body: { kind: 'facilitator' },
  })
  await expect.element(screen.getByRole('alert')).toBeVisible()
})

test.each(['light', 'dark'])('axe finds nothing while the plan is written (%s)', async (theme) => {
  document.documentElement.lang = 'en'
  document.documentElement.dataset['theme'] = theme
  onTestFinished(() => void delete document.documentElement.dataset['theme'])
  const play = talked()
  play.by('seat-1', 'create-follow-up', { text: 'Rehearse' })
  const { screen } = await debrief(play, seat('seat-2'))
  await screen.getByRole('button', { name: 'Change: Rehearse' }).click()
  const { violations } = await axe.run(screen.container)
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([])
})
