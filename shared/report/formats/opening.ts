import { lengthWords } from '../../time/text.ts'
import { SCORE_MEANING, weakChoices } from '../../words/meaning.ts'
import type { Debrief, TeamDebrief } from '../debrief.ts'

export const TRUTH_TITLES = {
  incident: 'It was a real incident.',
  'false-alarm': 'It was a false alarm.',
} as const

const FORM_TITLES = { taster: 'taster', short: 'short form', full: 'full form' } as const

/** One line on what was played, when and how far it got. */
export function about(debrief: Debrief): string {
  const { scenario, startedWall, closed, jumps, pauses } = debrief
  const paused = pauses.reduce((sum, { realMs }) => sum + realMs, 0)
  return [
    `${scenario.title}, ${FORM_TITLES[scenario.form]}.`,
    startedWall ? `Started ${startedWall.slice(0, 16).replace('T', ' ')} UTC.` : 'Not started yet.',
    closed ? 'Closed.' : 'Not closed yet: who follows up is still open.',
    ...jumps.map(
      ({ byMs, say }) =>
        `The clock jumped ${lengthWords(byMs)} ahead${say ? `: ${sentence(say)}` : '.'}`,
    ),
    pauses.length > 0 ? `Paused for ${lengthWords(paused)} in all.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Somebody's own words as a sentence among others. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** What stands beside each score: how much it rests on. */
export function counts({ score, lanes }: TeamDebrief, { pace }: Debrief): string {
  const { decisionsCounted, phasesReached, simulated, unknownBecause } = score
  return [
    `${decisionsCounted} ${decisionsCounted === 1 ? 'decision' : 'decisions'} counted, ${phasesReached} of 4 phases reached, pace ${pace}, ${simulated} simulated ${simulated === 1 ? 'teammate' : 'teammates'}.`,
    unknownBecause ?? '',
    SCORE_MEANING,
    weakChoices(lanes) ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
