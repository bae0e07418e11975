import { onTestFinished } from 'vitest'
import { applyFrames, showRows } from '../../client/stores/rows.ts'
import { openDrafts } from '../../client/stores/draft.ts'
import { sendThrough } from '../../client/stores/send.ts'
import { difference } from '../../shared/view/difference.ts'
import type { Live, Viewer } from '../../shared/view/viewer.ts'
import { Views } from '../../shared/view/views.ts'
import type { RowsFrame } from '../../shared/wire/down.ts'
import type { Play } from '../kit/play.ts'

interface Page {
  /** What was asked for, in order. */
  readonly sent: { command: string; data: Record<string, unknown> }[]
  /** Shows what has happened beside this page. */
  readonly look: () => void
}

/** A page on a real exercise without a server: rows as the view makes them, commands as the core decides them. */
export function onPlay(play: Play, viewer: Viewer): Page {
  const sent: Page['sent'] = []
  const look = () => applyFrames(framesOf(play, viewer))
  localStorage.clear()
  openDrafts('test')
  showRows({})
  look()
  sendThrough((command, data = {}) => {
    sent.push({ command, data })
    const outcome =
      viewer.kind === 'seat' ? play.by(viewer.seat, command, data) : play.facilitator(command, data)
    look()
    return Promise.resolve(
      outcome.ok
        ? { ok: true, seq: play.state.head.seq }
        : { ok: false, code: outcome.code, message: outcome.message },
    )
  })
  onTestFinished(() => {
    sendThrough(null)
    showRows({})
  })
  return { sent, look }
}

function framesOf(play: Play, viewer: Viewer): RowsFrame[] {
  const live: Live = {
    nowMs: play.state.head.wallMs,
    connected: new Set(),
    offline: new Map(),
    facilitatorConnected: true,
    editing: new Map(),
    names: new Map(play.seats.map(({ id }) => [id, id])),
    headCode: null,
  }
  const { state } = play
  const views = new Views(state, live)
  return (['shared', 'own'] as const).map((part) => ({
    part,
    seq: state.head.seq,
    code: '',
    now: live.nowMs,
    whole: true,
    patch: difference(null, views[part](viewer)) ?? {},
  }))
}
