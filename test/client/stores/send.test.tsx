import { expect, onTestFinished, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { sendThrough, useSend } from '../../../client/stores/send.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'

const REFUSED: CommandAnswer = { ok: false, code: 'decision-over', message: 'It is over.' }

function Control() {
  const { sending, send } = useSend('decision:keys:make')
  return (
    <button type="button" onClick={() => void send('make-decision')}>
      {sending.is === 'refused' ? sending.message : 'Record'}
    </button>
  )
}

/** A press whose answer comes when the test lets it. */
async function pressed() {
  const unseen: string[] = []
  const answers: ((answer: CommandAnswer) => void)[] = []
  sendThrough(
    () => new Promise((answer) => answers.push(answer)),
    (message) => unseen.push(message),
  )
  onTestFinished(() => sendThrough(null))
  const screen = await render(<Control />)
  await screen.getByRole('button').click()
  return { screen, unseen, refuse: () => answers.forEach((answer) => answer(REFUSED)) }
}

test('a refusal stands at its control, and nowhere else', async () => {
  const { screen, unseen, refuse } = await pressed()
  refuse()
  await expect.element(screen.getByRole('button')).toHaveTextContent('It is over.')
  expect(unseen).toEqual([])
})

test('a refusal whose control has left the page is told all the same', async () => {
  const { screen, unseen, refuse } = await pressed()
  await screen.rerender(<p>Withdrawn</p>)
  refuse()
  await expect.poll(() => unseen).toEqual(['It is over.'])
})
