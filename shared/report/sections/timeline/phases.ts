import { readText } from '../../../exercise/events/data.ts'
import { RATING_TITLES } from '../../../words/incident.ts'
import { PHASE_TITLES } from '../../../words/phase.ts'
import { untold } from './teller.ts'
import type { Line, TellersOf } from './teller.ts'

export const phaseTellers: TellersOf<'phase'> = {
  'phase.entered': ({ data }) => ({
    ...phase(`${PHASE_TITLES[data.phase]} began.`),
    detail: data.because === 'by-hand' ? 'Advanced by the facilitator.' : null,
  }),
  'phase.reopened': ({ data }) => ({
    ...phase(`${PHASE_TITLES[data.phase]} was reopened.`),
    detail: readText(data.reason),
  }),
  'phase.gate-met': ({ data }) =>
    phase(`The gate of ${PHASE_TITLES[data.phase].toLowerCase()} was met.`),
  'phase.gate-rearmed': untold,
  'phase.rated': ({ data }) => ({
    ...phase(
      `${PHASE_TITLES[data.phase]} was rated ${data.rating}: ${RATING_TITLES[data.rating].toLowerCase()}.`,
    ),
    detail: data.evidence && readText(data.evidence),
  }),
}

export const milestoneTellers: TellersOf<'milestone'> = {
  'milestone.reached': ({ data }) => phase(`Milestone: ${data.milestone}.`),
  'milestone.reopened': ({ data }) => phase(`No longer ${data.milestone}.`),
}

function phase(text: string): Line {
  return { kind: 'phase', text }
}
