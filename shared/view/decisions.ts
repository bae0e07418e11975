import type { FrozenDecision } from '../scenario/frozen.ts'
import type { OpenedDecision } from '../exercise/state/decisions.ts'
import { mayApprove, ownershipOf } from '../exercise/state/ownership/authority.ts'
import { inPlay } from '../exercise/state/phases/exercise-chart.ts'
import { isPresent } from '../exercise/state/seats.ts'
import { standingOf } from '../exercise/state/state.ts'
import { must } from '../words/assert.ts'
import { textOf } from './naming.ts'
import type { DecisionRow } from './rows.ts'
import { graceEnd } from './teams.ts'
import type { TeamSources } from './sources.ts'
import { rowId } from './viewer.ts'

/**
 * A decision as its team sees it: no assessment, no debrief text, no condition is ever in it. The display
 * in the room shows neither question nor answers.
 */
export function decisionRow(
  from: Pick<
    TeamSources,
    'id' | 'prefix' | 'scenario' | 'setup' | 'life' | 'seats' | 'command' | 'ownership'
  >,
  decision: OpenedDecision,
  onDisplay: boolean,
): DecisionRow {
  const { scenario, life, seats } = from
  const authored = must(
    scenario.decisions.find(({ id }) => id === decision.id),
    `decision ${decision.id}`,
  )
  const standing = standingOf(from, from)
  const opened = decision.opened.playedMs + life.clock.jumpedMs
  const isOpen = decision.end === null && inPlay(life.stage)
  const line = from.ownership.decisions.get(decision.id) ?? []
  return {
    id: rowId(from, decision.id),
    ref: decision.id,
    team: from.id,
    title: authored.title,
    question: onDisplay ? '' : authored.question,
    authority: decision.authority,
    phase: authored.phase,
    options: onDisplay ? [] : options(authored),
    openedAtMs: decision.opened.atMs,
    targetAtMs: opened + decision.targetMs,
    deadlineAtMs: opened + decision.deadlineMs,
    graceEndsAtMs: isOpen ? graceEnd(life, line, decision.claimWithinMs) : null,
    state: shownState(decision),
    ownership: ownershipOf(standing, decision, decision.claim),
    holder: decision.claim.holder,
    challenger: decision.claim.challenger,
    offers: decision.claim.offers.map(({ by, to, kind }) => ({ by, to, kind })),
    asked: decision.claim.asked,
    claimChangedAtMs: decision.claim.changed.atMs,
    approvers: seats.list.flatMap(({ id }) =>
      isPresent(seats, id) && mayApprove(standing, id, decision) ? id : [],
    ),
    delegates: [...decision.delegates],
    made: onDisplay ? null : made(authored, decision),
    revisions: onDisplay ? [] : decision.revisions.map(revision),
  }
}

/** One made after its deadline has expired for the score; for its team it is made, and late. */
function shownState({ made: answer, end }: OpenedDecision): DecisionRow['state'] {
  return answer === null ? (end ?? 'open') : 'made'
}

function options(authored: FrozenDecision): DecisionRow['options'] {
  return authored.options.map(({ id, label, update, verdict }) => ({
    id,
    label,
    update: update ? { audience: update.audience, text: update.text } : null,
    verdict: verdict ?? null,
  }))
}

/** What was decided, by the team or, for the story, by the facilitator. */
function made(authored: FrozenDecision, decision: OpenedDecision): DecisionRow['made'] {
  const { made: answer, story } = decision
  if (!story) return null
  const option = authored.options.find(({ id }) => id === story.option)
  return {
    seat: answer?.seat ?? null,
    atMs: story.moment.atMs,
    option: story.option,
    answer: textOf(answer?.answer ?? null),
    rationale: textOf(answer?.rationale ?? null),
    confidence: answer?.confidence ?? null,
    consequence: option?.consequence ?? null,
    late: story.moment.playedMs - decision.opened.playedMs > decision.targetMs,
  }
}

function revision({
  seat,
  moment,
  option,
  answer,
  rationale,
}: OpenedDecision['revisions'][number]) {
  return { seat, atMs: moment.atMs, option, answer: textOf(answer), rationale: textOf(rationale) }
}
