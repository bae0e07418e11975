import { MINUTE } from '../time/duration.ts'
import { must } from '../words/assert.ts'
import type { Attention } from '../words/channel.ts'
import type { FormName } from '../words/incident.ts'
import type { Condition } from './condition.ts'
import type { FrozenDecision, FrozenInject, FrozenScenario, Opening, Release } from './frozen.ts'
import type { Form, Scenario } from './schema.ts'

/**
 * Applies a form to its scenario: what the form leaves out is gone, overrides hold, and a leaf of a
 * condition that names something left out is false. Expects a scenario without errors (see lint).
 */
export function freeze(slug: string, scenario: Scenario, formName: FormName): FrozenScenario {
  const form = must(scenario.forms[formName], `form ${formName}`)
  const parts = partsOf(form)
  const keep = (condition: Condition) => withoutAbsent(condition, parts)
  const { injects: _injects, decisions: _decisions, forms: _forms, milestones, ...rest } = scenario
  return {
    ...rest,
    slug,
    form: formName,
    story: form.story ?? scenario.story,
    playMs: form.minutes * MINUTE,
    hotWashMs: form.hotWash * MINUTE,
    vendors: scenario.vendors.map((vendor) => ({
      ...vendor,
      involvedWhen: keep(vendor.involvedWhen),
    })),
    evidence: scenario.evidence.map((item) => ({
      ...item,
      keptWhen: keep(item.keptWhen),
      lostWhen: keep(item.lostWhen),
    })),
    phases: {
      identification: {
        ...scenario.phases.identification,
        gate: keep(scenario.phases.identification.gate),
      },
      containment: { ...scenario.phases.containment, gate: keep(scenario.phases.containment.gate) },
      eradication: { ...scenario.phases.eradication, gate: keep(scenario.phases.eradication.gate) },
      recovery: { ...scenario.phases.recovery, gate: keep(scenario.phases.recovery.gate) },
    },
    injects: scenario.injects.flatMap((inject) => frozenInject(inject, form, keep)),
    decisions: scenario.decisions.flatMap((decision) => frozenDecision(decision, form, keep)),
    jumps: form.jumps
      .map((jump) => ({ atMs: jump.at, byMs: jump.by, say: jump.say ?? null }))
      .sort((a, b) => a.atMs - b.atMs),
    milestones: {
      startedMs: milestones.started,
      contained: keep(milestones.contained),
      resolved: keep(milestones.resolved),
    },
  }
}

type Keep = (condition: Condition) => Condition

function frozenInject(inject: Scenario['injects'][number], form: Form, keep: Keep): FrozenInject[] {
  const row = form.injects.find((each) => each.inject === inject.id)
  if (!row) return []
  const { if: own, ...rest } = inject
  return [
    {
      ...rest,
      attention: (row.attention ?? inject.attention) as Attention,
      release: releaseOf(row, own, keep),
    },
  ]
}

function releaseOf(row: Form['injects'][number], own: Condition | undefined, keep: Keep): Release {
  if (row.at !== undefined) return { kind: 'timed', atMs: row.at }
  if (row.pool) return { kind: 'pool' }
  if (row.hand !== undefined) return { kind: 'hand', cue: row.hand }
  return { kind: 'conditional', when: keep(must(row.if ?? own, `a time for inject ${row.inject}`)) }
}

function frozenDecision(
  decision: Scenario['decisions'][number],
  form: Form,
  keep: Keep,
): FrozenDecision[] {
  const row = form.decisions.find((each) => each.decision === decision.id)
  if (!row) return []
  const { if: own, target, deadline, claimWithin, options, answer: _answer, ...rest } = decision
  return [
    {
      ...rest,
      options: options ?? [],
      opening: openingOf(row, own, keep),
      targetMs: row.target ?? target,
      deadlineMs: row.deadline ?? deadline,
      claimWithinMs: row.claimWithin ?? claimWithin,
    },
  ]
}

function openingOf(
  row: Form['decisions'][number],
  own: Condition | undefined,
  keep: Keep,
): Opening {
  if (row.at !== undefined) return { kind: 'timed', atMs: row.at }
  if (row.with !== undefined) return { kind: 'with', inject: row.with }
  return {
    kind: 'conditional',
    when: keep(must(row.if ?? own, `an opening for decision ${row.decision}`)),
  }
}

interface Parts {
  injects: Set<string>
  decisions: Set<string>
}

function partsOf(form: Form): Parts {
  return {
    injects: new Set(form.injects.map((row) => row.inject)),
    decisions: new Set(form.decisions.map((row) => row.decision)),
  }
}

function withoutAbsent(condition: Condition, parts: Parts): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map((part) => withoutAbsent(part, parts)) }
    case 'not':
      return { kind: 'not', of: withoutAbsent(condition.of, parts) }
    case 'since':
      return isAbsent(condition.of, parts) ? { kind: 'never' } : condition
    default:
      return isAbsent(condition, parts) ? { kind: 'never' } : condition
  }
}

function isAbsent(leaf: Condition, parts: Parts): boolean {
  if ('decision' in leaf) return !parts.decisions.has(leaf.decision)
  if (leaf.kind === 'released') return !parts.injects.has(leaf.inject)
  return false
}
