import { evidence } from '../../score/evidence.ts'
import { lengthWords } from '../../time/text.ts'
import type { SeatId } from '../../words/ids.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { decisionTitle, ownerName, personName, quoted } from '../naming.ts'
import { double } from './score.ts'

type Question = TeamDebrief['questions'][number]

/** The three questions of ownership, answered by name. */
export function questions(account: Account): Question[] {
  return [whoLeads(account), whoApproves(account), whoFollowsUp(account)]
}

function whoLeads(account: Account): Question {
  const { play, score } = account
  const led = new Map<SeatId, number>()
  const line = play.team.ownership.command
  line.forEach(({ state, holder, from }, index) => {
    const next = line[index + 1]?.from ?? play.end
    if (holder && state === 'owned')
      led.set(holder, (led.get(holder) ?? 0) + next.playedMs - from.playedMs)
  })
  const names = [...led]
    .filter(([, ms]) => ms > 0)
    .map(([seat, ms]) => `${personName(account, seat)} led for ${lengthWords(ms)}`)
  const gap =
    score.leads.gapMs > 0
      ? ` Without a commander beyond the first minute: ${lengthWords(score.leads.gapMs)}.`
      : ''
  return {
    question: 'leads',
    title: 'Who leads?',
    answer: `${names.length > 0 ? names.join(', then ') : 'Nobody led'}.${gap}`,
    figure: double(score.leads.value),
    events: evidence(...line.map(({ from }) => from.seq)),
  }
}

function whoApproves(account: Account): Question {
  const { opened } = account.play.team.decisions
  const made = new Map<SeatId, string[]>()
  for (const { id, made: by } of opened) {
    if (!by) continue
    made.set(by.seat, [...(made.get(by.seat) ?? []), quoted(decisionTitle(account, id))])
  }
  const unmade = opened.filter((each) => !each.made && each.end !== 'withdrawn')
  const parts = [
    ...[...made].map(([seat, titles]) => `${personName(account, seat)} made ${titles.join(', ')}.`),
    unmade.length > 0
      ? `Nobody made ${unmade.map(({ id }) => quoted(decisionTitle(account, id))).join(', ')}.`
      : null,
  ].filter((part) => part !== null)
  return {
    question: 'approves',
    title: 'Who approves?',
    answer: parts.length > 0 ? parts.join(' ') : 'No decision opened.',
    figure: double(account.score.approves.value),
    events: evidence(
      ...opened.map(({ made: by, ended, opened: from }) => (by?.moment ?? ended ?? from).seq),
    ),
  }
}

function whoFollowsUp(account: Account): Question {
  const { followsUp } = account.score
  const list = account.play.team.followUps.list.filter(({ declined }) => !declined)
  const owners = new Map<string, number>()
  for (const { owner, due } of list) {
    const name = due === null ? null : ownerName(account, owner)
    if (name !== null) owners.set(name, (owners.get(name) ?? 0) + 1)
  }
  const names = [...owners].map(
    ([name, count]) => `${name}: ${count} ${count === 1 ? 'action' : 'actions'} with a date`,
  )
  const { rows } = followsUp
  const missing = rows.filter(({ state }) => state === 'missing').length
  const open =
    missing > 0 ? ` ${missing} of ${rows.length} gaps and actions without owner and date.` : ''
  return {
    question: 'follows-up',
    title: 'Who follows up?',
    answer: `${names.length > 0 ? names.join(', ') : 'Nobody yet'}.${open}`,
    figure: double(followsUp.value),
    events: evidence(...rows.flatMap(({ events }) => events)),
  }
}
