import { appliedFrame, EMPTY_VIEW } from '../../../../client/stores/applied-frame.ts'
import { liveOf } from '../../../../server/host/live.ts'
import type { Session } from '../../../../server/access/session.ts'
import type { ExerciseState } from '../../../../shared/exercise/state/state.ts'
import { TABLES, type View } from '../../../../shared/view/rows.ts'
import { same } from '../../../../shared/view/same.ts'
import type { Viewer } from '../../../../shared/view/viewer.ts'
import { Views } from '../../../../shared/view/views.ts'
import type { RowsFrame } from '../../../../shared/wire/down.ts'
import type { ServerEnd } from '../server/server-end.ts'
import type { ServerProcess } from '../server/server-process.ts'
import { promise } from './broken.ts'

/** What a page would show that got all frames at once. */
interface Mirror {
  view: View
  seq: number
  nowMs: number
}

/** Patch upon patch, every viewer ends where a view from scratch would be. */
export class Screens {
  readonly #mirrors = new WeakMap<ServerEnd, Mirror>()

  sends(end: ServerEnd, frame: RowsFrame): void {
    const { view, seq } = this.#mirrors.get(end) ?? { view: EMPTY_VIEW, seq: 0 }
    promise(frame.seq >= seq, `${end.id} was sent event ${frame.seq} after ${seq}`)
    this.#mirrors.set(end, { view: appliedFrame(view, frame), seq: frame.seq, nowMs: frame.now })
  }

  /**
   * Compares everyone for whom a view was made at this very instant; answers how many. Who is still
   * writing what came before was passed over, and catches up later.
   */
  check(process: ServerProcess, state: ExerciseState): number {
    const snapshot = process.host?.snapshot()
    if (!snapshot) return 0
    const live = liveOf(snapshot, process.presence.of(state.setup.exercise))
    const nowMs = snapshot.nowMs
    const current = [...process.io.sockets.sockets.values()].filter((end) => {
      const mirror = this.#mirrors.get(end)
      return end.connected && mirror && (mirror.nowMs === nowMs || end.conn.transport.writable)
    })
    const scratch = new Views(state, live)
    for (const end of current) this.#compare(end, scratch)
    return current.length
  }

  #compare(end: ServerEnd, scratch: Views): void {
    const mirror = this.#mirrors.get(end)?.view ?? EMPTY_VIEW
    const wrong = differing(mirror, scratch.whole(viewerOf(end.data.session)))
    promise(wrong === null, `${nameOf(end.data.session)} sees other ${wrong} than the log says`)
  }
}

/** The first table in which a screen differs from a view, null where they say the same. */
export function differing(screen: View, view: View): string | null {
  const sent = JSON.parse(JSON.stringify(view)) as View
  return TABLES.find((table) => !same(screen[table], sent[table])) ?? null
}

export function viewerOf({ identity }: Session): Viewer {
  switch (identity.kind) {
    case 'seat':
      return { kind: 'seat', seat: identity.seat, host: identity.host }
    case 'facilitator':
    case 'observer':
    case 'display':
      return { kind: identity.kind }
    default:
      throw new Error(`${identity.kind} has no socket`)
  }
}

function nameOf({ identity }: Session): string {
  return identity.kind === 'seat' ? identity.seat : identity.kind
}
