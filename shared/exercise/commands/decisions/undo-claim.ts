import { z } from 'zod'
import { SECOND } from '../../../time/duration.ts'
import { findDecision } from '../../state/decisions.ts'
import { command } from '../command.ts'
import { decision } from '../data.ts'

/** Real time, ms. */
export const UNDO_MS = 3 * SECOND

/** Takes back a claim of the last three real seconds: it never was. */
export const undoClaim = command({
  name: 'undo-claim',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right(ask) {
    const { team, seat, data } = ask
    const decision = findDecision(team.decisions, data.decision)
    if (!decision?.fresh || decision.fresh.seat !== seat || decision.made) return 'nothing-to-undo'
    // The clock last: whatever reads it is asked again with every instant.
    return ask.nowMs - decision.fresh.wallMs <= UNDO_MS ? null : 'undo-too-late'
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('decision.claim-undone', { decision: data.decision, seat })]
  },
})
