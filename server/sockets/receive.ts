import type { Logger } from 'pino'
import { editingFrame, commandFrame } from '../../shared/wire/up.ts'
import type { Ms } from '../../shared/time/duration.ts'
import type { CommandAnswer } from '../../shared/wire/down.ts'
import { Allowance } from '../access/rates.ts'
import { LIMITS } from '../limits.ts'
import { isShallow } from '../shallow.ts'
import { REFUSALS } from '../../shared/exercise/commands/refusals.ts'
import type { CommandFrame } from '../../shared/wire/up.ts'
import type { WireSocket } from './socket.ts'

const { frameBurst, framesPerSecond, frameDepth } = LIMITS.sockets

const MALFORMED: CommandAnswer = {
  ok: false,
  code: 'malformed',
  message: 'The page sent something that Hotwash does not understand; reload the page.',
}
const BUSY: CommandAnswer = { ok: false, code: 'busy', message: REFUSALS.busy }
const FAILED: CommandAnswer = {
  ok: false,
  code: 'internal',
  message: 'Hotwash made a mistake of its own, so this did not happen; try again.',
}

export interface Receiver {
  command: (frame: CommandFrame) => Promise<CommandAnswer>
  /** Whether this viewer is writing in the record. */
  editing: (writing: boolean) => void
}

/** Whom the way in tells what it does. */
export interface Reporting {
  nowMs: () => Ms
  log: Logger
  /** Counts what each command was answered with. */
  answered: (answer: CommandAnswer) => void
}

/**
 * The one guarded way in: whatever a socket sends is parsed strictly, counted, and answered exactly
 * once, and nothing that it sends can throw beyond this.
 */
export function receive(
  socket: WireSocket,
  receiver: Receiver,
  { nowMs, log, answered }: Reporting,
): void {
  const allowance = new Allowance(frameBurst, framesPerSecond, nowMs)
  const guarded = async (frame: unknown): Promise<CommandAnswer> => {
    if (!allowance.take()) return BUSY
    const read = isShallow(frame, frameDepth) ? commandFrame.safeParse(frame) : null
    if (!read?.success) return MALFORMED
    try {
      return await receiver.command(read.data)
    } catch (error) {
      log.error({ socket: socket.id, command: read.data.id, err: error }, 'command failed')
      return FAILED
    }
  }
  // Events of other names never reach a handler: an unheard `error` would end the process.
  socket.use(([event], next) => {
    if (event === 'command' || event === 'editing') next()
  })
  socket.on('command', (frame: unknown, answer: unknown) => {
    void guarded(frame).then((given) => {
      answered(given)
      if (typeof answer === 'function') answer(given)
    })
  })
  socket.on('editing', (frame: unknown) => {
    const read = allowance.take() ? editingFrame.safeParse(frame) : null
    if (read?.success) receiver.editing(read.data.field !== null)
  })
}
