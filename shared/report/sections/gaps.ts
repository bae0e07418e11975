import { sameGap } from '../../exercise/state/follow-ups.ts'
import { readText } from '../../exercise/events/data.ts'
import type { TeamGap } from '../../score/gaps.ts'
import { authored } from '../../score/team-play.ts'
import { fillPlain } from '../../scenario/slots.ts'
import { lengthWords } from '../../time/text.ts'
import { never } from '../../words/assert.ts'
import { CAUSE_TITLES } from '../../words/ownership.ts'
import type { Account } from '../account.ts'
import type { GapLine, TeamDebrief } from '../debrief.ts'
import { quoted, slotTitle } from '../naming.ts'

export function gapLines(account: Account): GapLine[] {
  return account.score.gaps.map((gap) => gapLine(account, gap))
}

function gapLine(account: Account, gap: TeamGap): GapLine {
  const { slot, cause, fromMs, toMs, playedMs, phase, events } = gap
  return {
    slot,
    title: slotTitle(account, slot),
    cause,
    causeTitle: CAUSE_TITLES[cause],
    fromMs,
    toMs,
    playedMs,
    phase,
    sentence: gapSentence(account, gap),
    events,
  }
}

/** A fact without blame: “No one owned “Tell customers” for 4 min 10 s.” */
export function gapSentence(account: Account, { slot, cause, playedMs }: TeamGap): string {
  const length = lengthWords(playedMs)
  if (slot === 'command') return commandSentence(cause, length)
  const title = quoted(slotTitle(account, slot))
  switch (cause) {
    case 'unowned':
      return `No one owned ${title} for ${length}.`
    case 'contested':
      return `Two people claimed ${title} for ${length}.`
    case 'absent':
      return `The owner of ${title} was away for ${length}.`
    case 'unauthorised':
      return `${title} was held without the authority for it for ${length}.`
    default:
      return never(cause)
  }
}

function commandSentence(cause: TeamGap['cause'], length: string): string {
  switch (cause) {
    case 'unowned':
    case 'unauthorised':
      return `No one led for ${length}.`
    case 'contested':
      return `Two people claimed incident command for ${length}.`
    case 'absent':
      return `Whoever led was away for ${length}.`
    default:
      return never(cause)
  }
}

/** The three longest, each with the author's question and whether a follow-up answers it. */
export function longestGaps(account: Account): TeamDebrief['longestGaps'] {
  return account.score.followsUp.rows.flatMap((row) => {
    if (!row.gap) return []
    const good = row.state === 'left-out' ? null : row.state === 'good'
    const declinedBecause = row.declined && readText(row.declined)
    return [
      { gap: gapLine(account, row.gap), ask: questionOf(account, row.gap), declinedBecause, good },
    ]
  })
}

function questionOf({ play, slots }: Account, { slot }: TeamGap): string | null {
  const ask = slot === 'command' ? play.state.scenario.commandQuestion : authored(play, slot).ask
  return ask === undefined ? null : fillPlain(ask, slots)
}

/** The gap that a follow-up answers, by its name; null if there is none such. */
export function gapTitle(account: Account, name: { slot: TeamGap['slot']; fromMs: number } | null) {
  const gap = name && account.score.gaps.find((each) => sameGap(each, name))
  return gap ? { slot: gap.slot, fromMs: gap.fromMs, title: slotTitle(account, gap.slot) } : null
}
