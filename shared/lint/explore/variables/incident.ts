import type { Fact } from '../../../scenario/condition.ts'
import { ANSWERS, VERDICTS, type RecordField, type Severity } from '../../../words/incident.ts'
import { PHASES, PLAYED_PHASES } from '../../../words/phase.ts'
import type { Variable } from '../variable.ts'
import { byFacilitator, bySeat, oneOf, yesOrNo } from './plain.ts'

const ANY = (from: number, to: number) => from !== to

export function verdict(key: string): Variable {
  return oneOf(key, VERDICTS, {
    mayFollow: ANY,
    isSo: (value, leaf) => leaf.kind === 'verdict' && leaf.verdict === value,
    told: (value) => ({ kind: 'verdict', verdict: value }),
    act: (value) => bySeat('set-verdict', { verdict: value }),
    words: (value) => `verdict ${value}`,
  })
}

/** None yet, then from the mildest to the worst; once set it is never taken away. */
export function severity(key: string): Variable {
  return oneOf<Severity | null>(key, [null, 3, 2, 1], {
    mayFollow: (from, to) => to > 0 && ANY(from, to),
    isSo: (value, leaf) =>
      value !== null && (leaf.kind !== 'severity-at-least' || value <= leaf.severity),
    told: (value) =>
      value === null ? { kind: 'never' } : { kind: 'severity-at-least', severity: value },
    act: (value) => bySeat('set-severity', { severity: value }),
    words: (value) => `severity ${value}`,
  })
}

export function recordField(key: string, fact: Fact, field: RecordField): Variable {
  return yesOrNo(key, fact, {
    on: () => [bySeat('edit-record', { field, value: 'As far as we know.' })],
    off: [bySeat('edit-record', { field, value: '' })],
    words: `${field} on the record`,
  })
}

/** The last phase that was entered for the first time; by its gate or by the facilitator, so nothing holds it. */
export function phase(key: string): Variable {
  return oneOf(key, PLAYED_PHASES, {
    mayFollow: (from, to) => to === from + 1,
    isSo: (value, leaf) =>
      leaf.kind === 'phase-reached' && PHASES.indexOf(leaf.phase) <= PHASES.indexOf(value),
    told: (value) => ({ kind: 'phase-reached', phase: value }),
    act: () => byFacilitator('advance-phase'),
    words: (value) => `${value} entered`,
  })
}

/** Answered before the start, so it stands all through play. */
export function checklistAnswer(
  key: string,
  { item }: Extract<Fact, { kind: 'checklist' }>,
): Variable {
  return oneOf(key, ANSWERS, {
    startsAnywhere: true,
    mayFollow: () => false,
    isSo: (value, leaf) => leaf.kind === 'checklist' && leaf.answers.includes(value),
    told: (value) => ({ kind: 'checklist', item, answers: [value] }),
    act: (value) => byFacilitator('answer-checklist', { item, answer: value }),
    words: (value) => `${item}: ${value}`,
  })
}
