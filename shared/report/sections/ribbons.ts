import type { OpenedDecision } from '../../exercise/state/decisions.ts'
import type { Moment } from '../../exercise/state/moment.ts'
import type { Stretch } from '../../exercise/state/ownership/stretches.ts'
import { evidence } from '../../score/evidence.ts'
import type { TeamGap } from '../../score/gaps.ts'
import type { Ms } from '../../time/duration.ts'
import { clockOfPlayed } from '../../time/jumps.ts'
import type { Slot } from '../../words/ids.ts'
import type { Account } from '../account.ts'
import type { Ribbon } from '../debrief.ts'
import { decisionTitle, personName } from '../naming.ts'
import { authorityRibbons } from './authority-ribbons.ts'
import { handovers } from './handovers.ts'

type Span = Ribbon['spans'][number]

/** Who owned what over time: command, each authority that a decision asked for, each decision. */
export function ribbons(account: Account): Ribbon[] {
  const { play } = account
  if (!play.state.life.started) return []
  const { ownership, decisions } = play.team
  return [
    {
      kind: 'command',
      slot: 'command',
      title: 'Incident command',
      authority: 'command',
      spans: spansOf(account, 'command', ownership.command, play.end),
      handovers: handovers(account, 'command'),
    },
    ...authorityRibbons(account),
    ...decisions.opened.map((decision) => decisionRibbon(account, decision)),
  ]
}

function decisionRibbon(account: Account, { id, authority, ended }: OpenedDecision): Ribbon {
  const line = account.play.team.ownership.decisions.get(id) ?? []
  return {
    kind: 'decision',
    slot: id,
    title: decisionTitle(account, id),
    authority,
    spans: spansOf(account, id, line, ended ?? account.play.end),
    handovers: handovers(account, id),
  }
}

/** Stretches with a length; what has no owner is cut where its grace ends and the gap begins. */
function spansOf(account: Account, slot: Slot, line: readonly Stretch[], end: Moment): Span[] {
  const gaps = account.score.gaps.filter((gap) => gap.slot === slot)
  return line.flatMap((stretch, index) => {
    const next = line[index + 1]?.from ?? end
    const [fromMs, toMs] = [stretch.from.playedMs, Math.min(next.playedMs, end.playedMs)]
    const events = evidence(stretch.from.seq, next.seq)
    const cut = stretch.state === 'owned' ? toMs : graceEnd(gaps, fromMs, toMs)
    return [
      ...span(account, { ...stretch, fromMs, toMs: cut, grace: stretch.state !== 'owned', events }),
      ...span(account, { ...stretch, fromMs: cut, toMs, grace: false, events }),
    ]
  })
}

/** Where in a stretch without an owner its gap begins; its end if it is all grace. */
function graceEnd(gaps: readonly TeamGap[], fromMs: Ms, toMs: Ms): Ms {
  const gap = gaps.find((each) => each.fromPlayedMs < toMs && each.toPlayedMs > fromMs)
  return gap ? Math.max(fromMs, gap.fromPlayedMs) : toMs
}

function span(
  account: Account,
  piece: Pick<Stretch, 'state' | 'holder'> & {
    fromMs: Ms
    toMs: Ms
    grace: boolean
    events: number[]
  },
): Span[] {
  const { state, holder, fromMs, toMs, grace, events } = piece
  if (fromMs >= toMs) return []
  const { jumps } = account.play.state.life
  return [
    {
      fromAtMs: clockOfPlayed(jumps, fromMs),
      toAtMs: clockOfPlayed(jumps, toMs),
      state,
      holder,
      name: holder && personName(account, holder),
      grace,
      playedMs: toMs - fromMs,
      events,
    },
  ]
}
