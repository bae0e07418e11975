import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { NowList } from '../../../client/pieces/now-list.tsx'
import type { Viewer } from '../../../shared/view/viewer.ts'
import { must } from '../../../shared/words/assert.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play } from '../../kit/play.ts'
import { smallScenario } from '../../kit/scenario.ts'
import { onPlay } from '../on-play.ts'

const OFFER = 'Send the update this decision calls for.'
const WORDS = 'We are looking into it; ${pager} has rung.'
const seat = (id: string): Viewer => ({ kind: 'seat', seat: as<SeatId>(id), host: false })

/** `declare` calls for a word to customers if an incident is declared, and for none if not. */
function declared(option: string): Play {
  const scenario = smallScenario()
  const [first, ...others] = scenario.decisions
  scenario.decisions = [
    {
      ...must(first, 'a decision'),
      options: [
        {
          id: 'declare-now',
          label: 'Declare',
          verdict: 'confirmed',
          update: { audience: 'customers', text: WORDS },
        },
        { id: 'wait', label: 'Wait' },
      ],
    },
    ...others,
  ]
  const play = new Play({ scenario }).started()
  play.at('1m').tick()
  play.by('seat-1', 'take-command')
  play.by('seat-1', 'make-decision', {
    decision: 'declare',
    option,
    rationale: 'Three alerts agree.',
    confidence: 'high',
  })
  return play
}

async function now(play: Play, of = 'seat-4') {
  const live = onPlay(play, seat(of))
  return { ...live, screen: await render(<NowList />) }
}

test('the prepared text opens with the words of this exercise and goes its ordinary way', async () => {
  const play = declared('declare-now')
  const { screen } = await now(play)
  await expect.element(screen.getByText(OFFER)).toBeVisible()
  await screen.getByRole('button', { name: 'Open the draft' }).click()
  const text = screen.getByLabelText('Text')
  await expect.element(text).toHaveValue('We are looking into it; the pager has rung.')
  await text.fill('We are looking into it.')
  await screen.getByRole('button', { name: 'Save draft' }).click()
  await expect.element(screen.getByText(/^Draft by/)).toBeVisible()
  expect(play.events.at(-1)).toMatchObject({
    type: 'update.drafted',
    by: 'seat-4',
    data: { audience: 'customers', text: { text: 'We are looking into it.' } },
  })
  // Who speaks to customers may approve their own words.
  await screen.getByRole('button', { name: 'Approve' }).click()
  await screen.getByRole('button', { name: 'Send' }).click()
  await expect.poll(() => play.types()).toContain('update.sent')
  await expect.element(screen.getByText(OFFER)).not.toBeInTheDocument()
})

test('it is put away for good, and can be fetched again', async () => {
  const { screen } = await now(declared('declare-now'))
  await screen.getByRole('button', { name: 'Not needed' }).click()
  await expect.element(screen.getByText(OFFER)).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Show the prepared update again' }).click()
  await expect.element(screen.getByText(OFFER)).toBeVisible()
})

test('a choice that calls for none offers none', async () => {
  const { screen } = await now(declared('wait'))
  await expect.element(screen.getByText('Declare it?')).toBeVisible()
  await expect.element(screen.getByText(OFFER)).not.toBeInTheDocument()
})

test('where somebody is at it already, nobody else is asked', async () => {
  const play = declared('declare-now')
  play.by('seat-4', 'draft-update', { audience: 'customers', text: 'Soon more.' })
  const { screen } = await now(play, 'seat-3')
  await expect.element(screen.getByText('Declare it?')).toBeVisible()
  await expect.element(screen.getByText(OFFER)).not.toBeInTheDocument()
})
