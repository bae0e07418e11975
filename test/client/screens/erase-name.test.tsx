import axe from 'axe-core'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { DebriefPage } from '../../../client/screens/debrief/debrief-screen.tsx'
import { useAnswer } from '../../../client/stores/answer.ts'
import type { Debrief } from '../../../shared/report/debrief.ts'
import { debriefOf } from '../../../shared/report/debrief-of.ts'
import type { CapabilityKind } from '../../../shared/wire/http.ts'
import { Play } from '../../kit/play.ts'
import { answerWith, refused } from './server.ts'

const PATH = '/api/exercises/test-exercise/debrief'
const NAMES = { 'seat-1': 'Dana', 'seat-2': 'Kim' }

function played({ closed = true } = {}): Play {
  const play = new Play().started()
  play.at('12m').facilitator('end-play')
  play.facilitator('step-hotwash', { step: 'actions' })
  if (closed) play.facilitator('close')
  return play
}

function reportOf({ events }: Play, names: Record<string, string>): Debrief {
  return debriefOf({ events, names, headCode: '0123456789ab' })
}

function Page({ reader }: { readonly reader: CapabilityKind }) {
  return <DebriefPage exercise="test-exercise" reader={reader} asked={useAnswer<Debrief>(PATH)} />
}

async function debrief(play: Play, reader: CapabilityKind) {
  await page.viewport(1280, 800)
  const report = reportOf(play, NAMES)
  const answers: Record<string, unknown> = { [`GET ${PATH}`]: report }
  const asked = answerWith(answers)
  const screen = await render(<Page reader={reader} />)
  await expect.element(screen.getByRole('heading', { name: 'Improvement plan' })).toBeVisible()
  const path = `/api/exercises/${report.exercise}/names`
  return { screen, answers, asked, path }
}

test('the host erases a name, and the report asked again is without it', async () => {
  const play = played()
  const { screen, answers, asked, path } = await debrief(play, 'host')
  await screen.getByRole('button', { name: 'Erase a name…' }).click()
  const erase = screen.getByRole('button', { name: 'Erase this name' })
  await expect.element(erase).toHaveAttribute('aria-disabled', 'true')
  await screen.getByRole('radio', { name: /^Dana/ }).click()
  answers[`DELETE ${path}/seat-1`] = { texts: 2 }
  answers[`GET ${PATH}`] = reportOf(play, { 'seat-2': 'Kim' })
  await erase.click()
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  await expect.poll(() => screen.container.textContent).not.toContain('Dana')
  expect(screen.container.textContent).toContain('Kim')
  expect(asked.slice(-2)).toMatchObject([
    { method: 'DELETE', path: `${path}/seat-1` },
    { method: 'GET', path: PATH },
  ])
})

test('a refusal stands in the dialog, and nothing closes', async () => {
  const { screen, answers, path } = await debrief(played(), 'facilitator')
  const sentence = 'Close the exercise first, then erase the name.'
  answers[`DELETE ${path}/seat-2`] = refused('not-closed', sentence)
  await screen.getByRole('button', { name: 'Erase a name…' }).click()
  await screen.getByRole('radio', { name: /^Kim/ }).click()
  await screen.getByRole('button', { name: 'Erase this name' }).click()
  await expect.element(screen.getByRole('dialog').getByRole('alert')).toHaveTextContent(sentence)
})

test.each<[CapabilityKind, boolean]>([
  ['seat', true],
  ['observer', true],
  ['reader', true],
  ['host', false],
])('a %s is not offered it (closed: %s)', async (reader, closed) => {
  const { screen } = await debrief(played({ closed }), reader)
  await expect
    .element(screen.getByRole('button', { name: 'Erase a name…' }))
    .not.toBeInTheDocument()
})

test.each(['light', 'dark'])('axe finds nothing in its dialog (%s)', async (theme) => {
  document.documentElement.lang = 'en'
  document.documentElement.dataset['theme'] = theme
  onTestFinished(() => void delete document.documentElement.dataset['theme'])
  const { screen } = await debrief(played(), 'host')
  await screen.getByRole('button', { name: 'Erase a name…' }).click()
  // While a dialog fades in, its colours are not yet its own.
  await Promise.all(document.getAnimations().map(({ finished }) => finished))
  const { violations } = await axe.run(screen.container)
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([])
})
