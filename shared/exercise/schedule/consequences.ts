import type { FrozenDecision, FrozenInject } from '../../scenario/frozen.ts'
import type { Condition } from '../../scenario/condition.ts'
import { as } from '../../words/ids.ts'
import type { InjectId, MessageId } from '../../words/ids.ts'
import { PHASES, PLAYED_PHASES } from '../../words/phase.ts'
import type { Attention } from '../../words/channel.ts'
import type { EventData, Happening } from '../events/event.ts'
import type { ExerciseState, TeamState } from '../state/state.ts'
import { findDecision } from '../state/decisions.ts'
import { nextPhase } from '../state/phases/phase-chart.ts'
import { isPresent } from '../state/seats.ts'
import { holds } from './truth.ts'
import type { Instant } from './truth.ts'

/** What happens in one step because of what has just happened; null when all is quiet. */
export function nextConsequence(state: ExerciseState, instant: Instant): Happening[] | null {
  for (const consequence of CONSEQUENCES) {
    const happenings = consequence(state, instant)
    if (happenings) return happenings
  }
  return null
}

type Consequence = (state: ExerciseState, instant: Instant) => Happening[] | null

/** Facts come first, then gates, decisions, injects; within each in file order, then by team number. */
const CONSEQUENCES: readonly Consequence[] = [
  perTeam(settleByAbsence),
  perTeam(milestones),
  perTeam(vendorsAndEvidence),
  perTeam(gatesMet),
  perTeam(gates),
  openings,
  releases,
]

function perTeam(
  find: (state: ExerciseState, team: TeamState, instant: Instant) => Happening[] | null,
): Consequence {
  return (state, instant) => {
    for (const team of state.teams) {
      const happenings = find(state, team, instant)
      if (happenings) return happenings
    }
    return null
  }
}

/** A contest ends when one of the two is away: the other holds it. */
function settleByAbsence(_state: ExerciseState, team: TeamState): Happening[] | null {
  for (const { id, claim } of team.decisions.opened) {
    const { holder, challenger } = claim
    if (holder === null || challenger === null) continue
    const left = !isPresent(team.seats, holder)
      ? challenger
      : !isPresent(team.seats, challenger)
        ? holder
        : null
    if (left !== null)
      return schedule(team, 'decision.settled', { decision: id, holder: left, because: 'absent' })
  }
  return null
}

function milestones(state: ExerciseState, team: TeamState, instant: Instant): Happening[] | null {
  for (const milestone of ['contained', 'resolved'] as const) {
    const reached = team.milestones[milestone].reached !== null
    const isSo = holds(state.scenario.milestones[milestone], team, instant)
    if (isSo && !reached) return schedule(team, 'milestone.reached', { milestone })
    if (!isSo && reached) return schedule(team, 'milestone.reopened', { milestone })
  }
  return null
}

function vendorsAndEvidence(
  state: ExerciseState,
  team: TeamState,
  instant: Instant,
): Happening[] | null {
  const { vendorsInvolved, evidence } = team.record
  for (const { id, involvedWhen } of state.scenario.vendors) {
    if (vendorsInvolved.some(({ vendor }) => vendor === id) || !holds(involvedWhen, team, instant))
      continue
    return schedule(team, 'record.vendor-involved', { vendor: id })
  }
  for (const item of state.scenario.evidence) {
    if (evidence.some((each) => each.evidence === item.id)) continue
    if (holds(item.keptWhen, team, instant))
      return schedule(team, 'record.evidence-kept', { evidence: item.id })
    if (holds(item.lostWhen, team, instant))
      return schedule(team, 'record.evidence-lost', { evidence: item.id })
  }
  return null
}

/** The ratings ask whether a gate was met at any instant of play, whatever the phase. */
function gatesMet(state: ExerciseState, team: TeamState, instant: Instant): Happening[] | null {
  for (const phase of PLAYED_PHASES) {
    const isTrue = holds(state.scenario.phases[phase].gate, team, instant)
    if (isTrue && !team.phases.gateMet[phase]) return schedule(team, 'phase.gate-met', { phase })
    if (!isTrue && team.phases.disarmed.includes(phase))
      return schedule(team, 'phase.gate-rearmed', { phase })
  }
  return null
}

function gates(state: ExerciseState, team: TeamState, instant: Instant): Happening[] | null {
  const { now, disarmed } = team.phases
  const phase = PLAYED_PHASES.find((each) => each === now)
  if (
    !phase ||
    disarmed.includes(phase) ||
    !holds(state.scenario.phases[phase].gate, team, instant)
  )
    return null
  const next = nextPhase(phase, { type: 'advance' })
  return next && schedule(team, 'phase.entered', { phase: next, because: 'gate' })
}

function openings(state: ExerciseState, instant: Instant): Happening[] | null {
  for (const decision of state.scenario.decisions) {
    const condition = openingCondition(decision)
    if (!condition) continue
    for (const team of state.teams)
      if (isUnopened(team, decision) && holds(condition, team, instant))
        return [opening(team, decision)]
  }
  return null
}

function releases(state: ExerciseState, instant: Instant): Happening[] | null {
  for (const inject of state.scenario.injects) {
    if (inject.release.kind !== 'conditional') continue
    for (const team of state.teams)
      if (isUnreleased(team, inject.id) && holds(inject.release.when, team, instant))
        return release(state, team, inject, 'condition')
  }
  return null
}

/** When a decision opens by what happens; null if by the clock. */
export function openingCondition({ opening: how }: FrozenDecision): Condition | null {
  if (how.kind === 'timed') return null
  return how.kind === 'with' ? { kind: 'released', inject: how.inject } : how.when
}

export function isUnopened(team: TeamState, { id }: Pick<FrozenDecision, 'id'>): boolean {
  return !findDecision(team.decisions, id)
}

/** Neither sent nor taken off the list by the facilitator or a jump. */
export function isUnreleased({ injects }: TeamState, id: InjectId): boolean {
  return !injects.released.has(id) && !injects.held.has(id) && !injects.skipped.has(id)
}

/** Opens a decision for a team; the event repeats its terms. */
export function opening(team: TeamState, decision: FrozenDecision): Happening {
  const { id, authority, targetMs, deadlineMs, claimWithinMs, weight } = decision
  return {
    type: 'decision.opened',
    by: 'schedule',
    team: team.id,
    data: { decision: id, authority, targetMs, deadlineMs, claimWithinMs, weight },
  }
}

/** Releases an inject to a team, with its effects in the same step. */
export function release(
  state: ExerciseState,
  team: TeamState,
  inject: FrozenInject,
  how: EventData<'inject.released'>['how'],
): Happening[] {
  const times = team.injects.messages.filter((message) => message.inject === inject.id).length
  const message = as<MessageId>(times === 0 ? inject.id : `${inject.id}-${times + 1}`)
  const attention = Math.min(inject.attention, state.life.attentionCap) as Attention
  const effects = times === 0 ? inject.effects.flatMap((effect) => effectOf(effect, team)) : []
  const by = how === 'hand' || how === 'resend' ? 'facilitator' : 'schedule'
  return [
    {
      type: 'inject.released',
      by,
      team: team.id,
      data: { inject: inject.id, message, how, attention },
    },
    ...effects,
  ]
}

function effectOf(effect: FrozenInject['effects'][number], team: TeamState): Happening[] {
  if ('reopen' in effect) {
    const { reopen: phase, reason } = effect
    if (PHASES.indexOf(phase) >= PHASES.indexOf(team.phases.now) || phase === 'preparation')
      return []
    // Authored text needs no salt: it stands in event 1 already.
    return schedule(team, 'phase.reopened', {
      phase,
      reason: { text: reason, salt: '' },
      because: 'inject',
    })
  }
  const [role, type] =
    'unavailable' in effect
      ? ([effect.unavailable, 'seat.unavailable'] as const)
      : ([effect.available, 'seat.available'] as const)
  return team.seats.list
    .filter((seat) => seat.roles.includes(role) && seat.unavailable === (type === 'seat.available'))
    .flatMap((seat) => schedule(team, type, { seat: seat.id }))
}

function schedule<T extends Happening['type']>(
  team: TeamState,
  type: T,
  data: EventData<T>,
): Happening[] {
  return [{ type, by: 'schedule', team: team.id, data } as Happening]
}
