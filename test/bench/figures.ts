import type { Figure, Unmeasured } from './figure.ts'
import { ackGrowth } from './figures/ack-growth.ts'
import { ackLoad } from './figures/ack-load.ts'
import { ack } from './figures/ack.ts'
import { explore } from './figures/explore.ts'
import { fanOutOwn } from './figures/fan-out-own.ts'
import { fanOut } from './figures/fan-out.ts'
import { frames } from './figures/frames.ts'
import { hold } from './figures/hold.ts'
import { idle } from './figures/idle.ts'
import { memory } from './figures/memory.ts'
import { others } from './figures/others.ts'
import { replay } from './figures/replay.ts'
import { report } from './figures/report.ts'
import { simulate } from './figures/simulate.ts'
import { start } from './figures/start.ts'
import { storm } from './figures/storm.ts'
import { weight } from './figures/weight.ts'

/** Every figure there is a goal for, in the order of the table: one line each. */
export const FIGURES: readonly (Figure | Unmeasured)[] = [
  ack,
  ackLoad,
  ackGrowth,
  fanOut,
  fanOutOwn,
  others,
  hold,
  memory,
  storm,
  replay,
  report,
  start,
  simulate,
  explore,
  {
    id: 'pixel',
    sentence: 'From the commit to the pixel',
    reason: 'no bare page to hold it against yet',
  },
  frames,
  weight,
  idle,
]

export function isMeasured(figure: Figure | Unmeasured): figure is Figure {
  return 'setUp' in figure
}
