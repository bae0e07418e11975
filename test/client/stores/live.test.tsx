import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { openLink } from '../../../client/connection/link.ts'
import type { Link } from '../../../client/connection/link.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { OnConnection } from '../../../client/gallery/on-connection.tsx'
import { OnRows } from '../../../client/gallery/on-rows.tsx'
import { NoticeLine } from '../../../client/pieces/notice-line.tsx'
import { useConnection } from '../../../client/stores/connection.ts'
import { goLive } from '../../../client/stores/live.ts'
import { send } from '../../../client/stores/send.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'
import type { SessionAnswer } from '../../../shared/wire/http.ts'

vi.mock(import('../../../client/connection/link.ts'), () => ({ openLink: vi.fn() }))

const session: SessionAnswer = {
  session: 's',
  kind: 'observer',
  exercise: null,
  seat: null,
  page: '/observe',
}

/** A live page whose server answers commands with this. */
function liveOn(answer: CommandAnswer) {
  const link: Link = {
    emit: () => Promise.resolve(answer),
    editing: () => undefined,
    takeOver: () => undefined,
    close: () => undefined,
  }
  vi.mocked(openLink).mockReturnValue(link)
  onTestFinished(goLive(session, () => undefined))
  const [, events] = vi.mocked(openLink).mock.lastCall ?? []
  if (events === undefined) throw new Error('no link was opened')
  return events
}

const frame = (seq: number) => ({
  seq,
  code: '',
  now: Date.now(),
  whole: false,
  part: 'own' as const,
  patch: {},
})

test('a command refused for the disk is news until something is written again', async () => {
  const full: CommandAnswer = { ok: false, code: 'storage', message: 'The disk is full.' }
  const events = liveOn(full)
  events.rows([frame(7)], 0)
  await send('write-note', { text: 'x' })
  expect(useConnection.getState().unwritten).toBe(true)
  events.rows([frame(7)], 0)
  expect(useConnection.getState().unwritten).toBe(true)
  events.rows([frame(8)], 0)
  expect(useConnection.getState().unwritten).toBe(false)
})

test('any other refusal says nothing of the disk', async () => {
  liveOn({ ok: false, code: 'not-yours', message: 'This is not yours.' })
  await send('write-note', { text: 'x' })
  expect(useConnection.getState().unwritten).toBe(false)
})

test('a cut line is said before a page, and a page before a disk', async () => {
  await page.viewport(1280, 800)
  const on = (connection: Parameters<typeof OnConnection>[0]['connection']) => (
    <OnRows rows={fixedRows}>
      <OnConnection connection={connection}>
        <NoticeLine />
      </OnConnection>
    </OnRows>
  )
  const screen = await render(on({ unwritten: true }))
  await expect.element(screen.getByRole('button', { name: 'Acknowledge' })).toBeVisible()
  await screen.rerender(on({ unwritten: true, cut: 'long', cutAtMs: 750_000 }))
  await expect.element(screen.getByText(/^Offline since/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Acknowledge' })).not.toBeInTheDocument()
})
