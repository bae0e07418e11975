import { evidence } from '../../score/evidence.ts'
import type { Evidence } from '../../score/evidence.ts'
import { METRICS, readMetric } from '../../score/metrics/metrics.ts'
import { lengthOfPlay } from '../../score/team-play.ts'
import { lengthWords } from '../../time/text.ts'
import { verdictOf } from '../../exercise/state/record.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { decisionTitle, quoted } from '../naming.ts'
import { gapSentence } from './gaps.ts'

type Said = TeamDebrief['sentences'][number]

/** Three sentences that say what happened: how it went, who decided, where ownership leaked. */
export function sentences(account: Account): Said[] {
  if (!account.play.state.life.started) return []
  return [course(account), decided(account), leaked(account)]
}

function course(account: Account): Said {
  const { play } = account
  const length = lengthWords(lengthOfPlay(play))
  const { verdict } = play.team.record
  const stopped = play.end.seq
  if (verdictOf(play.team.record) === 'open' || !verdict)
    return { text: `In ${length} of play the team gave no verdict.`, events: [stopped] }
  const after = lengthWords(verdict.moment.playedMs - (play.state.life.started?.playedMs ?? 0))
  const said = verdict.value === 'confirmed' ? 'confirmed the incident' : 'stood down'
  const { text, events } =
    verdict.value === 'confirmed' ? outcome(account) : { text: '', events: [] }
  return {
    text: `The team ${said} ${after} into play${text}.`,
    events: evidence(verdict.moment.seq, ...events),
  }
}

function outcome({ play }: Account): { text: string; events: Evidence } {
  const contained = readMetric(METRICS.ttc, play)
  const resolved = readMetric(METRICS.ttr, play)
  const words = (ms: number | null, done: string) =>
    ms === null
      ? `did not reach “${done}”`
      : ms < 0
        ? `had it ${done} before that`
        : `had it ${done} ${lengthWords(ms)} later`
  return {
    text: `, ${words(contained.ms, 'contained')} and ${words(resolved.ms, 'resolved')}`,
    events: evidence(...contained.events, ...resolved.events),
  }
}

function decided(account: Account): Said {
  const { decisions } = account.score.timeliness
  const made = decisions.filter(({ decision }) => decision.made && decision.end === 'made')
  const inTime = made.filter(({ usedMs, decision }) => usedMs <= decision.targetMs)
  const expired = decisions.filter(({ decision }) => decision.end === 'expired')
  const names = expired
    .map(({ decision }) => quoted(decisionTitle(account, decision.id)))
    .join(', ')
  const lost =
    expired.length > 0
      ? `; ${names} passed ${expired.length === 1 ? 'its deadline' : 'their deadlines'}`
      : ''
  return {
    text: `${made.length} of ${counted(decisions.length, 'decision')} ${made.length === 1 ? 'was' : 'were'} made before the deadline, ${inTime.length} within target${lost}.`,
    events: evidence(...decisions.flatMap(({ events }) => events)),
  }
}

function leaked(account: Account): Said {
  const { gaps, followsUp, leads } = account.score
  const longest = followsUp.rows[0]?.gap
  if (!longest) return { text: 'There was no ownership gap.', events: leads.events }
  return {
    text: `${gapSentence(account, longest).replace(/\.$/, '')}, ${gaps.length === 1 ? 'the only ownership gap' : `the longest of ${gaps.length} ownership gaps`}.`,
    events: longest.events,
  }
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
