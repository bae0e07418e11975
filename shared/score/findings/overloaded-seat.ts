import type { OpenedDecision } from '../../exercise/state/decisions.ts'
import type { Ms } from '../../time/duration.ts'
import type { DecisionId, SeatId } from '../../words/ids.ts'
import { evidence } from '../evidence.ts'
import { listed } from '../sentence.ts'
import type { TeamPlay } from '../team-play.ts'
import type { Finding, Occurrence } from './finding.ts'

/** So many open decisions one seat may well hold at once. */
const ENOUGH = 2

export const overloadedSeat: Finding = {
  key: 'overloaded-seat',
  title: 'One seat held more than two open decisions at once',
  occurrences(play) {
    const held = play.team.decisions.opened.flatMap((decision) => holdings(play, decision))
    const starts = held.toSorted((a, b) => a.began - b.began)
    return starts.flatMap((start) => {
      const atOnce = held.filter(
        ({ seat, fromMs, toMs }) =>
          seat === start.seat && fromMs <= start.fromMs && start.fromMs < toMs,
      )
      // Where several begin at one instant, the last of them speaks for all.
      const isLast = atOnce.every(({ began }) => began <= start.began)
      return atOnce.length > ENOUGH && isLast ? [occurrence(start.seat, atOnce)] : []
    })
  },
}

interface Holding {
  seat: SeatId
  decision: DecisionId
  fromMs: Ms
  toMs: Ms
  /** The event with which it began. */
  began: number
}

/** Stretches of played time in which a seat held an open decision, whatever the state of its claim. */
function holdings({ team, end }: TeamPlay, { id, ended }: OpenedDecision): Holding[] {
  const line = team.ownership.decisions.get(id) ?? []
  const over = (ended ?? end).playedMs
  const holdings: Holding[] = []
  line.forEach(({ holder, from }, index) => {
    const toMs = line[index + 1]?.from.playedMs ?? over
    if (holder === null || from.playedMs >= toMs) return
    const last = holdings.at(-1)
    if (last?.seat === holder && last.toMs === from.playedMs) last.toMs = toMs
    else holdings.push({ seat: holder, decision: id, fromMs: from.playedMs, toMs, began: from.seq })
  })
  return holdings
}

function occurrence(seat: SeatId, atOnce: readonly Holding[]): Occurrence {
  return {
    sentence: [
      { seat },
      ` held ${atOnce.length} open decisions at once: `,
      ...listed(atOnce.map(({ decision }) => ({ decision }))),
      '.',
    ],
    events: evidence(...atOnce.map(({ began }) => began)),
  }
}
