import type { Condition, Fact } from '../../scenario/condition.ts'
import type { Ms } from '../../time/duration.ts'
import { never } from '../../words/assert.ts'
import type { Audience } from '../../words/incident.ts'
import { findDecision } from '../state/decisions.ts'
import type { Moment } from '../state/moment.ts'
import { verdictOf } from '../state/record.ts'
import type { TeamState } from '../state/state.ts'

/**
 * An instant of played time at which conditions are asked about. What only the passing of time makes
 * true at this very instant counts once `timePassed`: deadlines and timed things of the instant come first.
 */
export interface Instant {
  playedMs: Ms
  timePassed: boolean
}

/** Whether a condition holds for a team at an instant. */
export function holds(condition: Condition, team: TeamState, instant: Instant): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, team, instant))
    case 'any':
      return condition.of.some((part) => holds(part, team, instant))
    case 'not':
      return !holds(condition.of, team, instant)
    case 'never':
      return false
    case 'since': {
      const since = trueSince(condition.of, team, instant)
      return since !== null && hasPassed(since + condition.atLeastMs, instant)
    }
    default:
      return trueSince(condition, team, instant) !== null
  }
}

const ALWAYS: Instant = { playedMs: Number.MAX_SAFE_INTEGER, timePassed: true }

/** Adds the instants of played time at which the passing of time alone may turn a leaf of this condition. */
export function addThresholds(to: Ms[], condition: Condition, team: TeamState): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const part of condition.of) addThresholds(to, part, team)
      return
    case 'not':
      return addThresholds(to, condition.of, team)
    case 'not-made-within':
      to.push(...thresholdOf(condition, team))
      return
    case 'since': {
      const since = trueSince(condition.of, team, ALWAYS)
      if (since === null) return
      if (condition.of.kind === 'not-made-within') to.push(since)
      to.push(since + condition.atLeastMs)
      return
    }
    default:
      return
  }
}

function hasPassed(thresholdMs: Ms, { playedMs, timePassed }: Instant): boolean {
  return thresholdMs < playedMs || (thresholdMs === playedMs && timePassed)
}

/** Since when a fact is true without a break, in played time; null while it is not. */
function trueSince(fact: Fact, team: TeamState, instant: Instant): Ms | null {
  switch (fact.kind) {
    case 'made':
      return played(findDecision(team.decisions, fact.decision)?.story?.moment)
    case 'chosen': {
      const story = findDecision(team.decisions, fact.decision)?.story
      return story?.option && fact.options.includes(story.option) ? story.moment.playedMs : null
    }
    case 'made-late':
      return madeLateSince(fact, team)
    case 'not-made-within': {
      const threshold = thresholdOf(fact, team)[0]
      return threshold !== undefined && hasPassed(threshold, instant) ? threshold : null
    }
    case 'command-held':
      return played(team.ownership.commandHeldSince)
    case 'claim':
      return claimSince(fact, team)
    case 'record-set':
      // Any severity is 3 or worse; changing it does not set it anew.
      return played(
        fact.field === 'severity'
          ? team.record.severitySince[3]
          : team.record.fields[fact.field]?.moment,
      )
    case 'record-complete':
      return played(team.record.completeSince)
    case 'verdict':
      if (verdictOf(team.record) !== fact.verdict) return null
      return team.record.verdict?.moment.playedMs ?? 0
    case 'severity-at-least':
      return played(team.record.severitySince[fact.severity])
    case 'update-sent':
      return firstSent(fact.audience, team)
    case 'task-done':
      return played(team.tasks.find((task) => task.id === fact.task)?.finished?.moment)
    case 'checkpoint-made':
      return played(team.record.checkpoints.find((each) => each.vendor === fact.vendor)?.moment)
    case 'phase-reached':
      // Every team begins in it, before anything is told of.
      if (fact.phase === 'preparation') return 0
      return played(team.phases.entries.find((entry) => entry.phase === fact.phase)?.moment)
    case 'released':
      return played(team.injects.released.get(fact.inject))
    case 'checklist': {
      const answer = team.moments.checklist.get(fact.item)?.answer ?? 'no'
      return fact.answers.includes(answer) ? 0 : null
    }
    case 'flag':
      return played(team.moments.flags.get(fact.flag))
    default:
      return never(fact)
  }
}

function played(moment: Moment | null | undefined): Ms | null {
  return moment?.playedMs ?? null
}

/** Drafts need not go out in the order in which they were begun. */
function firstSent(audience: Audience, { updates }: TeamState): Ms | null {
  const sent = updates.flatMap((update) =>
    update.audience === audience && update.sent ? update.sent.moment.playedMs : [],
  )
  return sent.length === 0 ? null : Math.min(...sent)
}

function madeLateSince(fact: Extract<Fact, { kind: 'made-late' }>, team: TeamState): Ms | null {
  const decision = findDecision(team.decisions, fact.decision)
  if (!decision?.story) return null
  const made = decision.story.moment.playedMs
  return made - decision.opened.playedMs > decision.targetMs ? made : null
}

/** The threshold, unless the decision is not open, was made before it, or withdrawn before it. */
function thresholdOf(fact: Extract<Fact, { kind: 'not-made-within' }>, team: TeamState): Ms[] {
  const decision = findDecision(team.decisions, fact.decision)
  if (!decision) return []
  const threshold = decision.opened.playedMs + fact.withinMs
  const over = decision.story?.moment ?? (decision.end === 'withdrawn' ? decision.ended : null)
  return over && over.playedMs < threshold ? [] : [threshold]
}

function claimSince(fact: Extract<Fact, { kind: 'claim' }>, team: TeamState): Ms | null {
  const decision = findDecision(team.decisions, fact.decision)
  if (!decision || decision.end) return null
  const line = team.ownership.decisions.get(fact.decision) ?? []
  let since: Ms | null = null
  for (const stretch of line) {
    if (!fact.states.includes(stretch.state)) since = null
    else since ??= stretch.from.playedMs
  }
  return since
}
