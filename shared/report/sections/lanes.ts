import { readText } from '../../exercise/events/data.ts'
import type { OpenedDecision } from '../../exercise/state/decisions.ts'
import { fillPlain } from '../../scenario/slots.ts'
import { evidence } from '../../score/evidence.ts'
import { authored } from '../../score/team-play.ts'
import { clockOfPlayed } from '../../time/jumps.ts'
import { must } from '../../words/assert.ts'
import type { Account } from '../account.ts'
import type { DecisionLane } from '../debrief.ts'
import { answerText, decisionTitle, personName } from '../naming.ts'
import { double, shown } from './score.ts'

/** A lane for each opened decision, in order of opening. */
export function lanes(account: Account): DecisionLane[] {
  const { timeliness, approves } = account.score
  return timeliness.decisions.map(({ decision, usedMs, value }, index) => {
    const coverage = must(approves.decisions[index], 'a coverage for each decision').value
    return {
      ...terms(account, decision),
      ...course(account, decision),
      ...answers(account, decision),
      usedMs,
      timeliness: double(value),
      coverage: double(coverage),
      shown: { timeliness: shown(value?.mul(100)), coverage: shown(coverage?.mul(100)) },
      events: eventsOf(decision),
    }
  })
}

function terms(account: Account, decision: OpenedDecision) {
  const { id, authority, weight, targetMs, deadlineMs } = decision
  const { question, phase } = authored(account.play, id)
  return {
    decision: id,
    title: decisionTitle(account, id),
    question: fillPlain(question, account.slots),
    authority,
    phase,
    weight,
    targetMs,
    deadlineMs,
  }
}

function course(
  account: Account,
  { opened, targetMs, deadlineMs, end, ended, made }: OpenedDecision,
) {
  const { state, end: over } = account.play
  const onClock = (playedMs: number) => clockOfPlayed(state.life.jumps, playedMs)
  return {
    openedAtMs: opened.atMs,
    targetAtMs: onClock(opened.playedMs + targetMs),
    deadlineAtMs: onClock(opened.playedMs + deadlineMs),
    endedAtMs: (ended ?? over).atMs,
    end,
    madeAtMs: made?.moment.atMs ?? null,
    madeBy: made ? personName(account, made.seat) : null,
    authorised: made?.authorised ?? null,
  }
}

function answers(account: Account, { id, made, story, revisions }: OpenedDecision) {
  const { options } = authored(account.play, id)
  const first = made ?? (story && { option: story.option, answer: null })
  const chosen = options.find((option) => option.id === first?.option)
  const fill = (text: string | undefined) =>
    text === undefined ? null : fillPlain(text, account.slots)
  return {
    answer: first && answerText(account, id, first),
    assessment: chosen?.assessment ?? null,
    debrief: fill(chosen?.debrief),
    rationale: made?.rationale ? readText(made.rationale) : null,
    confidence: made?.confidence ?? null,
    revisions: revisions.map((revision) => ({
      atMs: revision.moment.atMs,
      by: personName(account, revision.seat),
      answer: answerText(account, id, revision) ?? '',
    })),
    options: options.map((option) => ({
      label: fillPlain(option.label, account.slots),
      assessment: option.assessment ?? null,
      debrief: fill(option.debrief),
      chosen: option === chosen,
    })),
  }
}

function eventsOf({ opened, ended, made, claims, revisions }: OpenedDecision) {
  return evidence(
    opened.seq,
    ...claims.map(({ moment }) => moment.seq),
    ended?.seq,
    made?.moment.seq,
    ...revisions.map(({ moment }) => moment.seq),
  )
}
