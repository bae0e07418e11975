import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { talkAlone, talkAt } from '../../../client/gallery/fixed/hotwash-rows.ts'
import { OnRows } from '../../../client/gallery/on-rows.tsx'
import { HotwashScreen } from '../../../client/screens/hotwash/hotwash-screen.tsx'
import { sendThrough } from '../../../client/stores/send.ts'
import type { Patch } from '../../../shared/view/difference.ts'

const skip = page.getByRole('button', { name: 'Skip to the debrief' })

async function talk(rows: Patch) {
  const sent: string[] = []
  sendThrough((type) => {
    sent.push(type)
    return Promise.resolve({ ok: true, seq: sent.length })
  })
  onTestFinished(() => sendThrough(null))
  await render(
    <OnRows rows={rows}>
      <HotwashScreen />
    </OnRows>,
  )
  return sent
}

test('who played alone goes from the end of play straight to the debrief', async () => {
  const sent = await talk(talkAlone)
  await skip.click()
  await expect.poll(() => sent).toEqual(['close'])
})

test('a team that has somebody to talk to is offered no way past the talk', async () => {
  await talk(talkAt('over', true))
  await expect.element(page.getByRole('button', { name: 'Next step' })).toBeVisible()
  expect(skip.elements()).toHaveLength(0)
})
