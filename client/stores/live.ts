import type { CommandAnswer, RowsFrame } from '../../shared/wire/down.ts'
import type { SessionAnswer } from '../../shared/wire/http.ts'
import type { CommandFrame } from '../../shared/wire/up.ts'
import { openLink } from '../connection/link.ts'
import type { Link, LinkState } from '../connection/link.ts'
import { createOutbox, newCommandId } from '../connection/outbox.ts'
import { currentSession, renewSession } from '../connection/session.ts'
import { keptCommands, keepCommands } from './kept-commands.ts'
import { exerciseNow, hearServerOffset, holdClock } from './clock.ts'
import { useConnection } from './connection.ts'
import { openDrafts } from './draft.ts'
import { digestOf } from './digest.ts'
import { applyFrames, useRowsStore } from './rows.ts'
import { sendThrough } from './send.ts'

const NOTICED_AFTER_MS = 2_000
const LONG_AFTER_MS = 10_000

let link: Link | null = null
/** Number of the newest event that this page was shown. */
let headSeq = 0
let cutTimers: ReturnType<typeof setTimeout>[] = []

/** Speaks for the seat from here, instead of from the other device. */
export function speakFromHere(): void {
  useConnection.setState({ farewell: null, link: 'connecting' })
  link?.takeOver()
}

/** Tells the others that this seat is writing in a field of the record, or has stopped. */
export function tellEditing(frame: unknown): void {
  link?.editing(frame)
}

/** Connects this page for good: rows into the stores, commands through the outbox. Returns the way to stop. */
export function goLive(session: SessionAnswer, refused: (message: string) => void): () => void {
  const owner = `${session.exercise ?? 'home'}.${session.seat ?? session.kind}`
  openDrafts(owner)
  const outbox = createOutbox({
    emit: (frame) => (link === null ? Promise.reject(new Error('no link')) : emitted(link, frame)),
    newId: newCommandId,
    keep: (frames) => keepCommands(owner, frames),
    count: (waiting) => useConnection.setState({ waiting }),
  })
  link = openLink(session.session, {
    rows: (frames, offsetMs) => applied(frames, offsetMs),
    state: (state) => {
      changed(state)
      if (state === 'on') outbox.flush()
    },
    farewell: (farewell) => useConnection.setState({ farewell }),
    missing: (missing) => useConnection.setState({ missing }),
    storage: ({ state }) => useConnection.setState({ storage: state }),
    renew: async () => ((await renewSession()) ? (currentSession()?.session ?? null) : null),
  })
  sendThrough(outbox.send, refused)
  outbox.restore(keptCommands(owner), (_frame, message) => refused(message))
  return () => {
    sendThrough(null)
    link?.close()
    link = null
  }
}

async function emitted(through: Link, frame: CommandFrame): Promise<CommandAnswer> {
  const answer = await through.emit(frame)
  useConnection.setState({ unwritten: !answer.ok && answer.code === 'storage' })
  return answer
}

function applied(frames: readonly RowsFrame[], offsetMs: number): void {
  const { cut, unwritten } = useConnection.getState()
  const before = useRowsStore.getState()
  // A newer event was written down: so the disk takes something again.
  if (unwritten && frames.some(({ seq }) => seq > headSeq))
    useConnection.setState({ unwritten: false })
  headSeq = Math.max(headSeq, ...frames.map(({ seq }) => seq))
  hearServerOffset(offsetMs)
  applyFrames(frames)
  // A blink is no absence; after a longer one people are told, once, what they missed.
  if (cut === 'noticed' || cut === 'long') {
    const digest = digestOf(before, useRowsStore.getState())
    useConnection.setState((now) => ({ digest: [...now.digest, ...digest] }))
  }
}

function changed(link: LinkState): void {
  if (link === useConnection.getState().link) return
  for (const timer of cutTimers) clearTimeout(timer)
  cutTimers = []
  if (link !== 'reconnecting') {
    useConnection.setState({ link, cut: 'none', cutAtMs: null })
    holdClock(false)
    return
  }
  useConnection.setState({ link, cut: 'short', cutAtMs: exerciseNow() })
  cutTimers = [
    setTimeout(() => useConnection.setState({ cut: 'noticed' }), NOTICED_AFTER_MS),
    setTimeout(() => {
      useConnection.setState({ cut: 'long' })
      holdClock(true)
    }, LONG_AFTER_MS),
  ]
}
