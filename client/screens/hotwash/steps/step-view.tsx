import type { HotwashStep } from '../../../../shared/words/hotwash.ts'
import { never } from '../../../../shared/words/assert.ts'
import { Actions } from './actions.tsx'
import { Closing } from './closing.tsx'
import { Facts } from './facts.tsx'
import { LongestGaps } from './longest-gaps.tsx'
import { Moments } from './moments.tsx'
import { Replay } from './replay.tsx'

/** What is talked about now. */
export function StepView({ step }: { readonly step: HotwashStep }) {
  switch (step) {
    case 'over':
      return <p>Play is over. Thank you. Take a breath; the talk begins with what happened.</p>
    case 'replay':
      return <Replay />
    case 'facts':
      return <Facts />
    case 'moments':
      return <Moments />
    case 'gaps':
      return <LongestGaps />
    case 'actions':
      return <Actions />
    case 'close':
      return <Closing />
    default:
      return never(step)
  }
}
