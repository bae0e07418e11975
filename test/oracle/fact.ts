import type { Fact } from '../../shared/scenario/condition.ts'
import { never } from '../../shared/words/assert.ts'
import type { DecisionId } from '../../shared/words/ids.ts'
import type { RecordField, Verdict } from '../../shared/words/incident.ts'
import { ownershipAt } from './gaps.ts'
import { commanderOf } from './holding.ts'
import type { Past } from './past.ts'
import { all } from './past.ts'

/** What a team is asked: at this instant, after all that `past` holds. */
export interface Look {
  past: Past
  playedMs: number
  team: string
}

/** Whether a fact is so. */
export function isSo(fact: Fact, look: Look): boolean {
  const { past } = look
  switch (fact.kind) {
    case 'made':
      return answerOf(past, fact.decision) !== undefined
    case 'chosen': {
      const option = answerOf(past, fact.decision)?.option
      return option !== undefined && option !== null && fact.options.includes(option)
    }
    case 'made-late': {
      const opened = openingOf(past, fact.decision)
      const made = answerOf(past, fact.decision)
      return !!opened && !!made && made.playedMs - opened.playedMs > opened.event.data.targetMs
    }
    case 'not-made-within': {
      const opened = openingOf(past, fact.decision)
      if (!opened || look.playedMs < opened.playedMs + fact.withinMs) return false
      const done = answerOf(past, fact.decision) ?? withdrawalOf(past, fact.decision)
      return !done || done.playedMs >= opened.playedMs + fact.withinMs
    }
    case 'command-held':
      return commanderOf(past) !== null
    case 'claim':
      return isInState(fact, look)
    case 'record-set':
      return isFilled(past, fact.field)
    case 'record-complete':
      return isComplete(past)
    case 'verdict':
      return verdictOf(past) === fact.verdict
    case 'severity-at-least': {
      const set = all(past, 'record.severity-set').at(-1)
      return set !== undefined && set.event.data.severity <= fact.severity
    }
    case 'update-sent':
      return wasSent(past, fact.audience)
    case 'task-done':
      return all(past, 'task.finished').some(({ event }) => event.data.task === fact.task)
    case 'checkpoint-made':
      return all(past, 'record.checkpoint-made').some(
        ({ event }) => event.data.vendor === fact.vendor,
      )
    case 'phase-reached':
      return (
        fact.phase === 'preparation' ||
        all(past, 'phase.entered').some(({ event }) => event.data.phase === fact.phase)
      )
    case 'released':
      return all(past, 'inject.released').some(({ event }) => event.data.inject === fact.inject)
    case 'checklist': {
      const given = all(past, 'checklist.answered').findLast(
        ({ event }) => event.data.item === fact.item,
      )
      return fact.answers.includes(given?.event.data.answer ?? 'no')
    }
    case 'flag':
      return isRaised(past, fact.flag)
    default:
      return never(fact)
  }
}

/** The verdict on the record now. */
function verdictOf(past: Past): Verdict {
  let verdict: Verdict = 'open'
  for (const { event } of past)
    if ('verdict' in event.data && event.data.verdict !== null) verdict = event.data.verdict
  return verdict
}

/** The first answer that the story follows: a seat's, or one that the facilitator gave. */
function answerOf(past: Past, decision: DecisionId) {
  for (const { event, playedMs } of past) {
    if (event.type !== 'decision.made' && event.type !== 'decision.withdrawn') continue
    const { option, answer } = event.data
    if (event.data.decision === decision && (option !== null || answer !== null))
      return { option, playedMs }
  }
  return undefined
}

function withdrawalOf(past: Past, decision: DecisionId) {
  return all(past, 'decision.withdrawn').find(({ event }) => event.data.decision === decision)
}

function openingOf(past: Past, decision: DecisionId) {
  return all(past, 'decision.opened').find(({ event }) => event.data.decision === decision)
}

function isInState(fact: Extract<Fact, { kind: 'claim' }>, { past, team }: Look): boolean {
  const opened = openingOf(past, fact.decision)
  if (!opened || isOver(past, fact.decision)) return false
  const { decision, authority } = opened.event.data
  return fact.states.includes(ownershipAt(past, decision, { team, decision, authority }))
}

function isOver(past: Past, decision: DecisionId): boolean {
  return past.some(
    ({ event }) =>
      (event.type === 'decision.made' ||
        event.type === 'decision.withdrawn' ||
        event.type === 'decision.expired') &&
      event.data.decision === decision,
  )
}

function isFilled(past: Past, field: RecordField | 'severity'): boolean {
  if (field === 'severity') return all(past, 'record.severity-set').length > 0
  const value = all(past, 'record.edited').findLast(({ event }) => event.data.field === field)
    ?.event.data.value
  return value !== undefined && !('text' in value && value.text === '')
}

/** Trigger, suspected impact, affected systems and severity are filled, and the verdict is not open. */
function isComplete(past: Past): boolean {
  const fields = ['trigger', 'impact', 'systems', 'severity'] as const
  return fields.every((field) => isFilled(past, field)) && verdictOf(past) !== 'open'
}

function wasSent(past: Past, audience: string): boolean {
  for (const { event } of all(past, 'update.sent'))
    for (const draft of all(past, 'update.drafted'))
      if (draft.event.data.update === event.data.update && draft.event.data.audience === audience)
        return true
  return false
}

function isRaised(past: Past, flag: string): boolean {
  let raised = false
  for (const { event } of past) {
    if (event.type === 'flag.raised' && event.data.flag === flag) raised = true
    if (event.type === 'flag.lowered' && event.data.flag === flag) raised = false
  }
  return raised
}
