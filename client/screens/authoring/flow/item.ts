import type { Ms } from '../../../../shared/time/duration.ts'
import type { Channel } from '../../../../shared/words/channel.ts'
import type { PlayedPhase } from '../../../../shared/words/phase.ts'

/** An inject or a decision of the form. */
export interface FlowItem {
  readonly id: string
  readonly title: string
  /** Null for a decision. */
  readonly channel: Channel | null
  readonly how: 'timed' | 'conditional' | 'pool' | 'hand'
  /** Where a time is written: on the exercise clock. */
  readonly atMs: Ms | null
  /** When a typical team meets it, in played time; null where it takes another path or a hand. */
  readonly metMs: Ms | null
  /** The same instant on the exercise clock. */
  readonly aboutMs: Ms | null
  /** What it waits for, in words; null for what comes by the clock. */
  readonly when: string | null
}

export interface FlowPhase {
  readonly phase: PlayedPhase
  readonly fromMs: Ms
  readonly toMs: Ms
  /** What ends it, in words. */
  readonly gate: string
}
