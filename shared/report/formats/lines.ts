import { clockText } from '../../time/text.ts'
import { HOTWASH_STEP_TITLES } from '../../words/hotwash.ts'
import { RECORD_FIELD_TITLES, VERDICT_TITLES } from '../../words/incident.ts'
import type { DecisionLane, TeamDebrief } from '../debrief.ts'

/** The incident record as it stood at the end of play, and what became of evidence. */
export function recordLines({ record, evidence }: TeamDebrief): string[] {
  return [
    ...(['trigger', 'impact', 'systems'] as const).map(
      (field) => `${RECORD_FIELD_TITLES[field]}: ${record[field] || 'not written'}`,
    ),
    `${RECORD_FIELD_TITLES.severity}: ${record.severity ?? 'not set'}`,
    `Verdict: ${VERDICT_TITLES[record.verdict].toLowerCase()}`,
    ...record.checkpoints.map(
      ({ vendor, note, atMs }) =>
        `Checkpoint with ${vendor} at ${clockText(atMs)}: ${note || 'no note'}`,
    ),
    ...evidence.map(
      ({ title, state }) =>
        `Evidence ${title}: ${state === 'neither' ? 'neither kept nor lost' : state}`,
    ),
  ]
}

/** What was decided and why, with later versions. */
export function answerLines({ answer, madeBy, rationale, revisions }: DecisionLane): string[] {
  return [
    answer === null ? 'Nothing was decided.' : `Decided by ${madeBy ?? 'Facilitator'}: ${answer}`,
    ...(rationale ? [`Why: ${rationale}`] : []),
    ...revisions.map(({ atMs, by, answer: to }) => `Revised by ${by} at ${clockText(atMs)}: ${to}`),
  ]
}

/** What follows the label of an option: how it is assessed, and why. */
export function assessmentText({ assessment, debrief }: DecisionLane['options'][number]): string {
  if (assessment === null) return debrief ?? ''
  return `(${assessment})${debrief ? `: ${debrief}` : ''}`
}

/** Whether a follow-up answers one of the longest gaps. */
export function gapAnswer({ declinedBecause, good }: TeamDebrief['longestGaps'][number]): string {
  if (declinedBecause !== null) return `No follow-up: ${declinedBecause}`
  return good
    ? 'A follow-up with owner and date answers it.'
    : 'No follow-up with owner and date answers it yet.'
}

export function momentLines({ moments }: TeamDebrief): string[] {
  return moments.map(({ by, moment, gap }) => `${by ?? 'Someone'}: ${moment} Gap: ${gap}`)
}

/** What was noted in the talk, a title and its lines for each step. */
export function talkParts({ talk }: TeamDebrief): { title: string; lines: string[] }[] {
  return talk.map(({ step, notes }) => ({
    title: HOTWASH_STEP_TITLES[step],
    lines: notes.map(({ by, text }) => `${by}: ${text}`),
  }))
}

export function peopleLines({ people }: TeamDebrief): string[] {
  return people.map(
    ({ name, roles, simulated }) =>
      `${name}: ${roles.join(', ')}${simulated ? ' (simulated)' : ''}`,
  )
}
