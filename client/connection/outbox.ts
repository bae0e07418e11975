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
}

export interface Outbox {
  readonly send: Send
  /** Sends all that waits again, in order and with the same ids: the server answers a known id alike. */
  readonly flush: () => void
  /** Takes over what an earlier page left waiting; a refusal of one is told, since no control waits for it. */
  readonly restore: (
    frames: readonly CommandFrame[],
    refused: (frame: CommandFrame, message: string) => void,
  ) => void
}

/** An id nobody else makes. Plain http is no secure context, so there is no `crypto.randomUUID`. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')
}

export function createOutbox({ emit, newId, keep, count }: Transport): Outbox {
  interface Waiting {
    readonly frame: CommandFrame
    readonly answer: (answer: CommandAnswer) => void
    asking: boolean
  }
  let waiting: Waiting[] = []

  const changed = (next: Waiting[]) => {
    waiting = next
    keep(waiting.map(({ frame }) => frame))
    count(waiting.length)
  }
  const ask = async (item: Waiting) => {
    if (item.asking) return
    item.asking = true
    try {
      const answer = await emit(item.frame)
      changed(waiting.filter((other) => other !== item))
      item.answer(answer)
    } catch {
      // Cut or silent: it stays, and goes out again with the next connection.
    } finally {
      item.asking = false
    }
  }
  const add = (frame: CommandFrame, answer: (answer: CommandAnswer) => void) => {
    const item = { frame, answer, asking: false }
    changed([...waiting, item])
    void ask(item)
  }

  return {
    send: (type, data = {}) => new Promise((resolve) => add({ id: newId(), type, data }, resolve)),
    flush: () => {
      for (const item of waiting) void ask(item)
    },
    restore: (frames, refused) => {
      for (const frame of frames) {
        add(frame, (answer) => {
          if (!answer.ok) refused(frame, answer.message)
        })
      }
    },
  }
}
