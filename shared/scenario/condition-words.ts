import { never } from '../words/assert.ts'
import { AUDIENCE_TITLES, RECORD_FIELD_TITLES, VERDICT_TITLES } from '../words/incident.ts'
import { CAUSE_TITLES } from '../words/ownership.ts'
import { PHASE_TITLES } from '../words/phase.ts'
import { writeDuration } from '../time/duration.ts'
import type { Condition, Fact } from './condition.ts'

/** What a condition's words call things by. */
export interface Titles {
  decisions: { id: string; title: string; options: { id: string; label: string }[] }[]
  injects: { id: string; title: string }[]
  tasks: { id: string; title: string }[]
  vendors: { id: string; title: string }[]
  checklist: { id: string; text: string }[]
  flags: { id: string; title: string }[]
}

const NEVER = 'never in this form'

/** A condition as a sentence part: "Rotate key made, and not: customers told". */
export function conditionWords(condition: Condition, titles: Titles): string {
  switch (condition.kind) {
    case 'all':
      return condition.of.map((part) => conditionWords(part, titles)).join(', and ')
    case 'any':
      return anyWords(condition.of, titles)
    case 'not':
      return `not: ${conditionWords(condition.of, titles)}`
    case 'since':
      return `${writeDuration(condition.atLeastMs)} after ${factWords(condition.of, titles)}`
    case 'never':
      return NEVER
    default:
      return factWords(condition, titles)
  }
}

/** What a shorter form leaves out is no way in, so it is not told as one. */
function anyWords(parts: readonly Condition[], titles: Titles): string {
  const possible = parts.filter(({ kind }) => kind !== 'never')
  if (possible.length === 0) return NEVER
  return possible.map((part) => conditionWords(part, titles)).join(', or ')
}

function factWords(fact: Fact, titles: Titles): string {
  switch (fact.kind) {
    case 'made':
      return `“${title(titles.decisions, fact.decision)}” made`
    case 'chosen':
      return `“${title(titles.decisions, fact.decision)}” made as ${fact.options.map((option) => optionLabel(titles, fact.decision, option)).join(' or ')}`
    case 'made-late':
      return `“${title(titles.decisions, fact.decision)}” made late`
    case 'not-made-within':
      return `“${title(titles.decisions, fact.decision)}” not made within ${writeDuration(fact.withinMs)}`
    case 'command-held':
      return 'somebody has command'
    case 'claim':
      return `“${title(titles.decisions, fact.decision)}” is ${fact.states.map((state) => (state === 'owned' ? 'owned' : CAUSE_TITLES[state])).join(' or ')}`
    case 'record-set':
      return `${RECORD_FIELD_TITLES[fact.field].toLowerCase()} on the record`
    case 'record-complete':
      return 'record complete'
    case 'verdict':
      return `verdict ${VERDICT_TITLES[fact.verdict].toLowerCase()}`
    case 'severity-at-least':
      return `severity ${fact.severity} or worse`
    case 'update-sent':
      return `${AUDIENCE_TITLES[fact.audience].toLowerCase()} told`
    case 'task-done':
      return `“${title(titles.tasks, fact.task)}” done`
    case 'checkpoint-made':
      return `checkpoint with ${title(titles.vendors, fact.vendor)}`
    case 'phase-reached':
      return `${PHASE_TITLES[fact.phase].toLowerCase()} reached`
    case 'released':
      return `“${title(titles.injects, fact.inject)}” sent`
    case 'checklist':
      return `“${titles.checklist.find(({ id }) => id === fact.item)?.text ?? fact.item}” answered ${fact.answers.join(' or ')}`
    case 'flag':
      return `flag “${title(titles.flags, fact.flag)}” raised`
    default:
      return never(fact)
  }
}

function title(items: readonly { id: string; title: string }[], id: string): string {
  return items.find((item) => item.id === id)?.title ?? id
}

function optionLabel(titles: Titles, decision: string, option: string): string {
  const options = titles.decisions.find(({ id }) => id === decision)?.options ?? []
  return `“${options.find(({ id }) => id === option)?.label ?? option}”`
}
