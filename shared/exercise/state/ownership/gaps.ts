import type { Ms } from '../../../time/duration.ts'
import { SECOND } from '../../../time/duration.ts'
import type { Cause, OwnershipState } from '../../../words/ownership.ts'
import type { Moment } from '../moment.ts'
import type { Stretch } from './stretches.ts'

/** Incident command may be without an owner for this long at a time. */
export const COMMAND_GRACE: Ms = 60 * SECOND

/** A stretch of played time in which a slot had no single, present, authorised owner for longer than its grace. */
export interface Gap {
  cause: Cause
  fromPlayedMs: Ms
  toPlayedMs: Ms
  /** The events that began the state and, unless play or the decision ended first, that ended it. */
  events: number[]
}

interface Piece {
  state: OwnershipState
  fromMs: Ms
  toMs: Ms
  began: number
  ended: number
}

/**
 * The gaps of one slot between its opening and `end` (played time). The grace begins anew only after
 * the slot was owned; neighbouring stretches of one cause are one gap; what has no length is none.
 */
export function gapsOf(line: readonly Stretch[], graceMs: Ms, end: Moment): Gap[] {
  const gaps: Gap[] = []
  let withoutOwnerSince: Ms | null = null
  for (const piece of piecesOf(line, end)) {
    if (piece.state === 'owned') {
      withoutOwnerSince = null
      continue
    }
    withoutOwnerSince ??= piece.fromMs
    const fromMs = Math.max(piece.fromMs, withoutOwnerSince + graceMs)
    if (fromMs < piece.toMs) append(gaps, piece.state, fromMs, piece)
  }
  return gaps
}

/** Stretches with a length, cut at the end; what lasts no time at all never counts. */
function piecesOf(line: readonly Stretch[], end: Moment): Piece[] {
  return line.flatMap((stretch, index) => {
    const next = line[index + 1]?.from ?? end
    const toMs = Math.min(next.playedMs, end.playedMs)
    const { state, from } = stretch
    return from.playedMs < toMs
      ? [{ state, fromMs: from.playedMs, toMs, began: from.seq, ended: next.seq }]
      : []
  })
}

function append(gaps: Gap[], cause: Cause, fromMs: Ms, piece: Piece): void {
  const last = gaps.at(-1)
  if (last?.cause === cause && last.toPlayedMs === fromMs) {
    last.toPlayedMs = piece.toMs
    last.events.push(piece.ended)
    return
  }
  gaps.push({
    cause,
    fromPlayedMs: fromMs,
    toPlayedMs: piece.toMs,
    events: [piece.began, piece.ended],
  })
}
