import type { Figure, Unmeasured } from './figure.ts'
import { ack } from './figures/ack.ts'

import { ackGrowth } from './figures/ack-growth.ts'
import { ackLoad } from './figures/ack-load.ts'
import { fanOut } from './figures/fan-out.ts'

const LATER = 'no code measures it yet'

/** Every figure there is a goal for, in the order of the table: one line each. */
export const FIGURES: readonly (Figure | Unmeasured)[] = [
  ack,
  ackLoad,
  ackGrowth,
  fanOut,
  { id: 'fan-out-own', sentence: 'One event that changes everyone’s own rows', reason: LATER },
  { id: 'others', sentence: 'From a command to the last of 100 viewers', reason: LATER },
  { id: 'hold', sentence: 'CPU of many exercises at once', reason: LATER },
  { id: 'memory', sentence: 'What an idle viewer and an exercise keep', reason: LATER },
  { id: 'storm', sentence: 'Everybody comes back at once', reason: LATER },
  { id: 'replay', sentence: 'A log read, verified and folded', reason: LATER },
  { id: 'report', sentence: 'The debrief of a long log', reason: LATER },
  { id: 'start', sentence: 'From starting to serving, with 1,000 exercises', reason: LATER },
  { id: 'simulate', sentence: 'Exercises played in virtual time', reason: LATER },
  { id: 'explore', sentence: 'States that the linter visits', reason: LATER },
  { id: 'pixel', sentence: 'From the commit to the pixel', reason: LATER },
  { id: 'frames', sentence: 'A page under ten injects a second', reason: LATER },
  { id: 'weight', sentence: 'What the player’s page weighs', reason: LATER },
  { id: 'idle', sentence: 'Traffic and log rows while nothing happens', reason: LATER },
]

export function isMeasured(figure: Figure | Unmeasured): figure is Figure {
  return 'setUp' in figure
}
