import { gatherFrames } from '../../../../client/connection/frames.ts'
import { createOutbox, type Outbox, type Send } from '../../../../client/connection/outbox.ts'
import { appliedFrame, EMPTY_VIEW } from '../../../../client/stores/applied-frame.ts'
import type { View } from '../../../../shared/view/rows.ts'
import type { CommandAnswer, Farewell, RowsFrame } from '../../../../shared/wire/down.ts'
import type { CommandFrame } from '../../../../shared/wire/up.ts'
import { must } from '../../../../shared/words/assert.ts'
import type { Nature } from '../nature/nature.ts'
import type { Link, LinkEvents } from './link.ts'

/** A browser tab's own memory, which a reload does not empty. */
export interface Kept {
  commands: readonly CommandFrame[]
}

export interface PageEvents {
  /** The person is told how it went, and nothing more is asked about it. */
  told(frame: CommandFrame, answer: CommandAnswer): void
  farewell(farewell: Farewell): void
}

/**
 * One load of a page: the real outbox, the real gathering of frames and the real rows, on a link that
 * behaves as the browser's does.
 */
export class Page {
  view: View = EMPTY_VIEW
  /** Head of the log that its rows stand for; 0 before the first. */
  seq = 0
  /** The server's clock when they were made. */
  nowMs = 0
  readonly send: Send
  readonly link: Link
  readonly #outbox: Outbox
  /** The latest answer to each command, by its id. */
  readonly #heard = new Map<string, CommandAnswer>()
  readonly #life = { over: false }

  constructor(nature: Nature, kept: Kept, events: PageEvents, open: (events: LinkEvents) => Link) {
    const { agenda, random } = nature
    const gather = gatherFrames(
      (frames) => this.#apply(frames),
      (draw) => void agenda.after(random.between(0, 60), 'picture', draw, this.#life),
    )
    this.link = open({ rows: gather, farewell: (farewell) => events.farewell(farewell) })
    this.#outbox = createOutbox({
      emit: async (frame) => {
        const answer = await this.link.emit(frame)
        this.#heard.set(frame.id, answer)
        return answer
      },
      newId: () => nature.bytes(12).toString('base64url'),
      keep: (frames) => {
        if (this.#life.over) return
        const settled = kept.commands.filter(({ id }) => !frames.some((frame) => frame.id === id))
        for (const frame of settled)
          events.told(frame, must(this.#heard.get(frame.id), 'an answer to what waits no more'))
        kept.commands = frames
      },
      count: () => {},
      pause: (ms) => new Promise((resolve) => void agenda.after(ms, 'pause', resolve, this.#life)),
    })
    this.send = this.#outbox.send
    this.#outbox.restore(kept.commands, () => {})
  }

  get isConnected(): boolean {
    return this.link.isConnected
  }

  /** The tab is closed or loaded anew: nothing of this page is heard any more. */
  close(): void {
    this.#life.over = true
    this.link.close()
  }

  /** Its device is gone without a word. */
  die(): void {
    this.#life.over = true
    this.link.die()
  }

  #apply(frames: readonly RowsFrame[]): void {
    this.view = frames.reduce(appliedFrame, this.view)
    const { seq, now } = must(frames.at(-1), 'a frame')
    this.seq = seq
    this.nowMs = now
    if (this.link.isConnected) this.#outbox.flush()
  }
}
