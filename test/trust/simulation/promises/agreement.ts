import { liveOf } from '../../../../server/host/live.ts'
import type { Viewer } from '../../../../shared/view/viewer.ts'
import { Views } from '../../../../shared/view/views.ts'
import { must } from '../../../../shared/words/assert.ts'
import type { World } from '../world.ts'
import { promise } from './broken.ts'
import { differing } from './screens.ts'

/** Every screen shows what the log says, folded once more from the disk. */
export async function allAgree({ machine, people, promises }: World): Promise<void> {
  const state = await promises.checkLog()
  const process = must(machine.process, 'a server')
  const snapshot = must(process.host?.snapshot() ?? null, 'a snapshot')
  const live = liveOf(snapshot, process.presence.of(state.setup.exercise))
  for (const { tabs, viewer } of people) {
    const { page } = must(tabs[0], 'a tab')
    // Some rights last for seconds, and nothing is sent when they end: a screen is as of its last change.
    const wrong = [page.nowMs, state.head.wallMs].map((nowMs) =>
      differing(page.view, new Views(state, { ...live, nowMs }).whole(viewer)),
    )
    const [table] = wrong
    promise(
      wrong.includes(null),
      `${nameOf(viewer)} still shows other ${table} than the log says at ${promises.ledger.seq}`,
    )
  }
}

export function nameOf(viewer: Viewer): string {
  return viewer.kind === 'seat' ? viewer.seat : viewer.kind
}
