import { teamGaps } from '../exercise/state/ownership/team-gaps.ts'
import type { SlotGap } from '../exercise/state/ownership/team-gaps.ts'
import { sameGap } from '../exercise/state/follow-ups.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { HOTWASH_STEPS } from '../words/hotwash.ts'
import type { SeatId } from '../words/ids.ts'
import { nameOf, textOf } from './naming.ts'
import type { FactsRow, GapRow } from './rows.ts'
import type { TeamSources } from './sources.ts'
import type { Viewer } from './viewer.ts'

/** Gaps and figures are the facilitator's in play; everyone's from the third step of the hot wash on. */
export function seesFigures(state: ExerciseState, viewer: Viewer): boolean {
  if (viewer.kind === 'facilitator') return true
  const { stage, step } = state.life
  if (stage === 'closed') return true
  return (
    stage === 'hotwash' &&
    step !== null &&
    HOTWASH_STEPS.indexOf(step.step) >= HOTWASH_STEPS.indexOf('facts')
  )
}

export function gapRows({
  everything: { state, team },
}: Pick<TeamSources, 'everything'>): GapRow[] {
  return teamGaps(state, team).map((gap) => {
    const decision = state.scenario.decisions.find(({ id }) => id === gap.slot)
    const declined = team.followUps.declinedGaps.find((each) => sameGap(each.gap, gap))
    const lasts = !state.life.ended && gap.toPlayedMs === state.head.playedMs && !isOver(team, gap)
    return {
      id: `${team.id}/${gap.slot}/${gap.fromMs}`,
      team: team.id,
      slot: gap.slot,
      title: decision?.title ?? 'Incident command',
      cause: gap.cause,
      fromMs: gap.fromMs,
      toMs: lasts ? null : gap.toMs,
      playedMs: gap.toPlayedMs - gap.fromPlayedMs,
      ask: decision ? (decision.ask ?? null) : state.scenario.commandQuestion,
      declinedBecause: textOf(declined?.reason ?? null),
    }
  })
}

function isOver(team: TeamState, gap: SlotGap): boolean {
  if (gap.slot === 'command') return team.ownership.command.at(-1)?.state === 'owned'
  const decision = team.decisions.opened.find(({ id }) => id === gap.slot)
  return (
    !decision ||
    decision.end !== null ||
    team.ownership.decisions.get(decision.id)?.at(-1)?.state === 'owned'
  )
}

/** Who led, who approved, who follows up: three facts without a number of points. */
export function factsRow({
  id,
  ownership,
  decisions,
  followUps,
  people,
}: Pick<TeamSources, 'id' | 'ownership' | 'decisions' | 'followUps' | 'people'>): FactsRow {
  const name = (seat: SeatId) => nameOf(people, seat)
  const leaders = unique(
    ownership.command.flatMap(({ state: owned, holder }) =>
      owned === 'owned' && holder ? holder : [],
    ),
  )
  const makers = unique(decisions.opened.flatMap(({ made }) => (made?.authorised ? made.seat : [])))
  const undecided = decisions.opened.filter(({ made, end }) => !made && end !== 'withdrawn').length
  const planned = followUps.list.filter(
    ({ declined, owner, due }) => !declined && owner && due,
  ).length
  return {
    id,
    led: leaders.length > 0 ? `${leaders.map(name).join(', then ')} led.` : 'Nobody led.',
    approved: [
      makers.length > 0
        ? `${listed(makers.map(name))} made decisions that were theirs to make.`
        : 'Nobody made a decision that was theirs to make.',
      ...(undecided > 0
        ? [`${undecided} ${undecided === 1 ? 'decision was' : 'decisions were'} not made.`]
        : []),
    ].join(' '),
    followsUp:
      planned > 0
        ? `${planned} ${planned === 1 ? 'follow-up has' : 'follow-ups have'} an owner and a date.`
        : 'No follow-up has an owner and a date yet.',
  }
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
