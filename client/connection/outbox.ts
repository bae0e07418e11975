import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { CommandAnswer } from '../../shared/wire/down.ts'
import type { CommandFrame } from '../../shared/wire/up.ts'

export type Send = (command: CommandName, data?: Record<string, unknown>) => Promise<CommandAnswer>

interface Transport {
  /** Rejects when no answer came. */
  emit: (frame: CommandFrame) => Promise<CommandAnswer>
  /** An id that nobody else makes. */
  newId: () => string
  /** Keeps what waits, so that it outlives a reload. */
  keep: (waiting: readonly CommandFrame[]) => void
  /** How many wait for an answer. */
  count: (waiting: number) => void
  /** Lets so many ms go by. */
  pause?: (ms: number) => Promise<void>
}

export interface Outbox {
  readonly send: Send
  /** Goes on with all that waits, with the same ids: the server answers a known id alike. */
  readonly flush: () => void
  /** Takes over what an earlier page left waiting; a refusal of one is told, since no control waits for it. */
  readonly restore: (
    frames: readonly CommandFrame[],
    refused: (frame: CommandFrame, message: string) => void,
  ) => void
}

const SHORTEST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 4_000

/** An id nobody else makes. Plain http is no secure context, so there is no `crypto.randomUUID`. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')
}

/** Commands go one after another, each once the one before is answered: what is asked later may rest on it. */
export function createOutbox({ emit, newId, keep, count, pause = later }: Transport): Outbox {
  interface Waiting {
    readonly frame: CommandFrame
    readonly answer: (answer: CommandAnswer) => void
  }
  let waiting: Waiting[] = []
  let going = false

  const changed = (next: Waiting[]) => {
    waiting = next
    keep(waiting.map(({ frame }) => frame))
    count(waiting.length)
  }
  const ask = async (frame: CommandFrame) => {
    for (let pauseMs = SHORTEST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      const answer = await emit(frame)
      // It says nothing of this command, which may have been recorded before a cut.
      if (answer.ok || answer.code !== 'busy') return answer
      await pause(pauseMs)
    }
  }
  const go = async () => {
    if (going) return
    going = true
    try {
      for (let [first] = waiting; first; [first] = waiting) {
        const { frame, answer } = first
        const given = await ask(frame)
        changed(waiting.slice(1))
        answer(given)
      }
    } catch {
      // Cut or silent: all stay, and go out again with the next connection.
    } finally {
      going = false
    }
  }
  const add = (...more: Waiting[]) => {
    changed([...waiting, ...more])
    void go()
  }

  return {
    send: (type, data = {}) =>
      new Promise((answer) => add({ frame: { id: newId(), type, data }, answer })),
    flush: () => void go(),
    restore: (frames, refused) => {
      const told = (frame: CommandFrame) => (answer: CommandAnswer) => {
        if (!answer.ok) refused(frame, answer.message)
      }
      // All at once: what is kept is never, not for an instant, less than what waits.
      add(...frames.map((frame) => ({ frame, answer: told(frame) })))
    },
  }
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
