import type { FrozenScenario } from '../../../scenario/frozen.ts'
import { must, never } from '../../../words/assert.ts'
import type { InjectId } from '../../../words/ids.ts'
import type { Act, PlainFact, Subject, Variable } from '../variable.ts'
import { decisionVariable } from './decision.ts'
import { checklistAnswer, phase, recordField, severity, verdict } from './incident.ts'
import { byFacilitator, bySeat, yesOrNo } from './plain.ts'

/** What a fact is about; facts with the same key are about the same thing. */
export function keyOf(fact: PlainFact): string {
  if ('decision' in fact) return `decision ${fact.decision}`
  switch (fact.kind) {
    case 'record-set':
      return fact.field === 'severity' ? 'severity' : `record ${fact.field}`
    case 'severity-at-least':
      return 'severity'
    case 'phase-reached':
      return 'phase'
    case 'verdict':
      return 'verdict'
    case 'released':
      return `inject ${fact.inject}`
    case 'checklist':
      return `checklist ${fact.item}`
    default:
      return JSON.stringify(fact)
  }
}

/** The variable that the facts of a subject are about. */
export function variableOf(subject: Subject, scenario: FrozenScenario): Variable {
  const { key, waitsFor } = subject
  const [fact] = subject.facts
  if ('decision' in fact) {
    const decision = scenario.decisions.find(({ id }) => id === fact.decision)
    return decisionVariable(subject, must(decision, `decision ${fact.decision}`))
  }
  switch (fact.kind) {
    case 'command-held':
      return yesOrNo(key, fact, {
        on: () => [bySeat('take-command')],
        off: [byFacilitator('relieve-command')],
        words: 'command taken',
      })
    case 'record-set':
      return fact.field === 'severity' ? severity(key) : recordField(key, fact, fact.field)
    case 'severity-at-least':
      return severity(key)
    case 'verdict':
      return verdict(key)
    case 'update-sent':
      return yesOrNo(key, fact, {
        on: (_to, { updates }) => [
          bySeat('draft-update', { audience: fact.audience, text: 'What we know.' }),
          bySeat('send-update', { update: `update-${updates.length + 1}` }),
        ],
        off: null,
        words: `${fact.audience} told`,
      })
    case 'task-done':
      return yesOrNo(key, fact, {
        on: () => [bySeat('finish-task', { task: fact.task })],
        off: null,
        words: `${fact.task} done`,
      })
    case 'checkpoint-made':
      return yesOrNo(key, fact, {
        on: () => [bySeat('make-checkpoint', { vendor: fact.vendor })],
        off: null,
        words: `checkpoint with ${fact.vendor}`,
      })
    case 'flag':
      return yesOrNo(key, fact, {
        on: () => [byFacilitator('raise-flag', { flag: fact.flag })],
        off: [byFacilitator('lower-flag', { flag: fact.flag })],
        words: `${fact.flag} raised`,
      })
    case 'released':
      return yesOrNo(key, fact, {
        on: () => releasing(fact.inject, scenario),
        off: null,
        waitsFor,
        words: fact.inject,
      })
    case 'phase-reached':
      return phase(key)
    case 'checklist':
      return checklistAnswer(key, fact)
    default:
      return never(fact)
  }
}

/** What comes by itself is waited for. */
function releasing(inject: InjectId, { injects }: FrozenScenario): Act[] {
  const kind = injects.find(({ id }) => id === inject)?.release.kind
  return kind === 'pool' || kind === 'hand' ? [byFacilitator('release-inject', { inject })] : []
}
