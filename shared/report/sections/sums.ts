import { COMMAND_GRACE } from '../../exercise/state/ownership/gaps.ts'
import type { DecisionCoverage } from '../../score/approves.ts'
import { evidence } from '../../score/evidence.ts'
import { decimals } from '../../score/fraction.ts'
import type { Exact } from '../../score/fraction.ts'
import { lengthOfPlay } from '../../score/team-play.ts'
import type { DecisionTimeliness } from '../../score/timeliness.ts'
import { lengthFigure } from '../../time/text.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { decisionTitle, quoted } from '../naming.ts'
import { shown } from './score.ts'

type Sum = TeamDebrief['sums'][number]

/** How each figure comes about, line by line, from single decisions up to the overall score. */
export function sums(account: Account): Sum[] {
  const { timeliness, approves } = account.score
  return [
    ...timeliness.decisions.map((each) => timelinessSum(account, each)),
    timelinessTotal(account),
    leadsSum(account),
    ...approves.decisions.map((each) => coverageSum(account, each)),
    approvesTotal(account),
    followsUpSum(account),
    ownershipSum(account),
    overallSum(account),
  ]
}

function timelinessSum(account: Account, each: DecisionTimeliness): Sum {
  const label = `Timeliness of ${quoted(decisionTitle(account, each.decision.id))}`
  return { label, sum: timelinessWords(each), result: part(each.value), events: each.events }
}

function timelinessWords({ decision, usedMs, leftOut }: DecisionTimeliness): string {
  const { targetMs, deadlineMs, end } = decision
  const [used, target, deadline] = [usedMs, targetMs, deadlineMs].map(lengthFigure)
  if (leftOut === 'withdrawn') return 'withdrawn, left out'
  if (leftOut === 'cut-off')
    return `cut off after ${used}, within its target of ${target}, left out`
  if (end === 'expired') return `expired at its deadline of ${deadline}`
  if (usedMs <= targetMs) return `used ${used} of a target of ${target}`
  return `(${deadline} - ${used}) / (${deadline} - ${target})`
}

function timelinessTotal({ score }: Account): Sum {
  const { decisions, value } = score.timeliness
  const counted = decisions.flatMap(({ decision, value: of }) =>
    of ? [[of, decision.weight] as const] : [],
  )
  return {
    label: 'Timeliness',
    sum: `100 × ${meanWords(counted)}`,
    result: shown(value),
    events: evidence(...decisions.flatMap(({ events }) => events)),
  }
}

function leadsSum({ play, score }: Account): Sum {
  const { gapMs, value, events } = score.leads
  const sum = `1 - ${lengthFigure(gapMs)} / (${lengthFigure(lengthOfPlay(play))} - ${lengthFigure(COMMAND_GRACE)})`
  return { label: 'Who leads', sum, result: part(value), events }
}

function coverageSum(account: Account, each: DecisionCoverage): Sum {
  const { decision, gapMs, value, halved, events } = each
  const covered = `1 - ${lengthFigure(gapMs)} / ${lengthFigure(decision.targetMs)}`
  const least = gapMs > decision.targetMs ? ', at least 0' : ''
  return {
    label: `Coverage of ${quoted(decisionTitle(account, decision.id))}`,
    sum:
      value === null
        ? 'withdrawn, left out'
        : halved
          ? `(${covered}${least}) / 2, as it was ${halved === 'never-made' ? 'never made' : 'made without the authority'}`
          : `${covered}${least}`,
    result: part(value),
    events,
  }
}

function approvesTotal({ score }: Account): Sum {
  const { decisions, value } = score.approves
  const counted = decisions.flatMap(({ decision, value: of }) =>
    of ? [[of, decision.weight] as const] : [],
  )
  return {
    label: 'Who approves',
    sum: meanWords(counted),
    result: part(value),
    events: evidence(...decisions.flatMap(({ events }) => events)),
  }
}

function followsUpSum({ score }: Account): Sum {
  const { rows, value } = score.followsUp
  const counted = rows.filter(({ state }) => state !== 'left-out')
  const good = counted.filter(({ state }) => state === 'good').length
  const sum =
    value === null
      ? `${good} of ${counted.length} rows good so far, known once closed`
      : counted.length === 0
        ? 'no row left'
        : `${good} of ${counted.length} rows good`
  return {
    label: 'Who follows up',
    sum,
    result: part(value),
    events: evidence(...rows.flatMap(({ events }) => events)),
  }
}

function ownershipSum({ score }: Account): Sum {
  const { leads, approves, followsUp, ownership } = score
  const known = [
    leads.value && ([part(leads.value), 1] as const),
    approves.value && ([`2 × ${part(approves.value)}`, 2] as const),
    followsUp.value && ([part(followsUp.value), 1] as const),
  ].filter((each) => each !== null)
  const divisor = known.reduce((sum, [, weight]) => sum + weight, 0)
  const sum =
    divisor === 0
      ? 'no part is known'
      : `100 × (${known.map(([text]) => text).join(' + ')}) / ${divisor}`
  return { label: 'Ownership', sum, result: shown(ownership), events: [] }
}

function overallSum({ score }: Account): Sum {
  const sum = `(${shown(score.timeliness.value)} + ${shown(score.ownership)}) / 2`
  return { label: 'Overall', sum, result: shown(score.overall), events: [] }
}

function meanWords(counted: readonly (readonly [Exact, number])[]): string {
  if (counted.length === 0) return 'no decision counts'
  const weights = counted.reduce((sum, [, weight]) => sum + weight, 0)
  return `(${counted.map(([value, weight]) => `${part(value)} × ${weight}`).join(' + ')}) / ${weights}`
}

/** A part between 0 and 1 inside a sum, to three decimals at most; the sum itself uses it exactly. */
function part(value: Exact | null): string {
  return value ? decimals(value, 3).replace(/\.?0+$/, '') : shown(null)
}
