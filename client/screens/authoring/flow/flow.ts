import type {
  FrozenDecision,
  FrozenInject,
  FrozenScenario,
} from '../../../../shared/scenario/frozen.ts'
import type { Scenario } from '../../../../shared/scenario/schema.ts'
import { conditionWords } from '../../../../shared/scenario/condition-words.ts'
import { freeze } from '../../../../shared/scenario/freeze.ts'
import { playedTime } from '../../../../shared/lint/path/played-time.ts'
import { typicalPath } from '../../../../shared/lint/path/typical-path.ts'
import type { TypicalPath } from '../../../../shared/lint/path/typical-path.ts'
import type { Ms } from '../../../../shared/time/duration.ts'
import type { FormName } from '../../../../shared/words/incident.ts'
import { fillSlots } from '../../../pieces/slotted-text.ts'
import { slotsOf } from '../inject-news.ts'
import { arrowsOf } from './arrows.ts'
import type { Arrow } from './arrows.ts'
import { bandsOf } from './bands.ts'
import type { FlowBand } from './bands.ts'
import type { FlowItem, FlowPhase } from './item.ts'

/** How one form of a scenario runs. Times are played time. */
export interface Flow {
  readonly playMs: Ms
  /** Those that a typical team gets to. */
  readonly phases: readonly FlowPhase[]
  /** As things come; what only another path brings stands under the last thing it waits for. */
  readonly bands: readonly FlowBand[]
  readonly arrows: readonly Arrow[]
  readonly jumps: readonly { readonly atMs: Ms; readonly byMs: Ms }[]
}

/** @param scenario without errors */
export function flowOf(scenario: Scenario, form: FormName): Flow {
  const frozen = freeze('', scenario, form)
  const path = typicalPath(frozen)
  const arrows = arrowsOf(frozen)
  const phases = phasesOf(frozen, path)
  const slots = slotsOf(scenario)
  const items = [
    ...frozen.injects.map((inject) => injectItem(inject, frozen, path)),
    ...frozen.decisions.map((decision) => decisionItem(decision, frozen, path)),
  ].map((item) => ({
    ...item,
    title: fillSlots(item.title, slots),
    aboutMs: item.metMs === null ? null : clockAt(frozen, item.metMs),
    when: item.when === null ? null : fillSlots(item.when, slots),
  }))
  return {
    playMs: frozen.playMs,
    phases,
    bands: bandsOf(items, arrows, phases),
    arrows,
    jumps: frozen.jumps.map(({ atMs, byMs }) => ({
      atMs: playedTime(frozen.jumps, atMs) ?? atMs,
      byMs,
    })),
  }
}

type Met = Omit<FlowItem, 'aboutMs'>

function injectItem(
  { id, title, channel, release }: FrozenInject,
  scenario: FrozenScenario,
  path: TypicalPath,
): Met {
  return {
    id,
    title,
    channel,
    how: release.kind,
    atMs: release.kind === 'timed' ? release.atMs : null,
    metMs: path.injects.find((each) => each.id === id)?.atMs ?? null,
    when:
      release.kind === 'conditional'
        ? conditionWords(release.when, scenario)
        : release.kind === 'hand'
          ? release.cue
          : null,
  }
}

function decisionItem(
  { id, title, opening }: FrozenDecision,
  scenario: FrozenScenario,
  path: TypicalPath,
): Met {
  const waitsFor =
    opening.kind === 'with'
      ? ({ kind: 'released', inject: opening.inject } as const)
      : opening.kind === 'conditional'
        ? opening.when
        : null
  return {
    id,
    title,
    channel: null,
    how: opening.kind === 'timed' ? 'timed' : 'conditional',
    atMs: opening.kind === 'timed' ? opening.atMs : null,
    metMs: path.decisions.find((each) => each.id === id)?.openedMs ?? null,
    when: waitsFor === null ? null : conditionWords(waitsFor, scenario),
  }
}

/** Jumps that lie before a played instant move the clock on. */
function clockAt({ jumps }: FrozenScenario, playedMs: Ms): Ms {
  return jumps.reduce(
    (atMs, jump) => ((playedTime(jumps, jump.atMs) ?? 0) < playedMs ? atMs + jump.byMs : atMs),
    playedMs,
  )
}

function phasesOf(scenario: FrozenScenario, { phases }: TypicalPath): FlowPhase[] {
  return phases.map(({ phase, fromMs }, at) => ({
    phase,
    fromMs,
    toMs: phases[at + 1]?.fromMs ?? scenario.playMs,
    gate: conditionWords(scenario.phases[phase].gate, scenario),
  }))
}
