import type { Attention } from '../../words/channel.ts'
import type { HotwashStep } from '../../words/hotwash.ts'
import type { DecisionId, InjectId } from '../../words/ids.ts'
import type { Ms } from '../../time/duration.ts'
import type { Jump } from '../../time/jumps.ts'
import {
  jumpClock,
  paceClock,
  runClock,
  stopClock,
  stoppedClock,
} from '../../time/exercise-clock.ts'
import type { ExerciseClock } from '../../time/exercise-clock.ts'
import type { By } from '../events/event.ts'
import type { Moment, Told } from './moment.ts'
import { firstStage, isExerciseSignal, nextStage } from './phases/exercise-chart.ts'
import type { Stage } from './phases/exercise-chart.ts'

export interface PastJump extends Jump {
  moment: Moment
  say: string | null
  skipped: { injects: InjectId[]; decisions: DecisionId[] }
}

/** Where the exercise as a whole stands. */
export interface LifeCycle {
  stage: Stage
  clock: ExerciseClock
  started: Moment | null
  ended: Moment | null
  closed: Moment | null
  paused: { by: By; moment: Moment } | null
  pauses: { from: Moment; to: Moment | null }[]
  jumps: PastJump[]
  outage: { awayMs: Ms; waits: boolean; moment: Moment } | null
  step: { step: HotwashStep; moment: Moment } | null
  joiningLocked: boolean
  attentionCap: Attention
  countdowns: boolean
}

export function emptyLifeCycle(): LifeCycle {
  return {
    stage: firstStage(),
    clock: stoppedClock(),
    started: null,
    ended: null,
    closed: null,
    paused: null,
    pauses: [],
    jumps: [],
    outage: null,
    step: null,
    joiningLocked: false,
    attentionCap: 3,
    countdowns: true,
  }
}

export function evolveLifeCycle(slice: LifeCycle, event: Told): void {
  if (isExerciseSignal(event)) slice.stage = nextStage(slice.stage, event)
  const { moment } = event
  const { clock } = slice
  switch (event.type) {
    case 'exercise.created':
      clock.pace = event.data.setup.pace
      slice.attentionCap = event.data.setup.attentionCap
      slice.countdowns = event.data.setup.countdowns
      return
    case 'exercise.started':
      slice.started = moment
      return runClock(clock, moment.wallMs)
    case 'exercise.paused':
      slice.paused = { by: event.by, moment }
      slice.pauses.push({ from: moment, to: null })
      return stopClock(clock, moment.atMs)
    case 'exercise.resumed':
      endPause(slice, moment)
      return runClock(clock, moment.wallMs)
    case 'exercise.paced':
      return paceClock(clock, event.data.pace, moment.atMs, moment.wallMs)
    case 'exercise.jumped':
      slice.jumps.push({
        departurePlayedMs: moment.playedMs,
        byMs: event.data.byMs,
        moment,
        say: event.data.say,
        skipped: event.data.skipped,
      })
      return jumpClock(clock, event.data.byMs)
    case 'exercise.resumed-after-outage':
      slice.outage = { awayMs: event.data.awayMs, waits: event.data.waits, moment }
      stopClock(clock, moment.atMs)
      if (slice.stage === 'running') runClock(clock, moment.wallMs)
      return
    case 'exercise.ended':
      endPause(slice, moment)
      slice.ended = moment
      slice.step = { step: 'over', moment }
      return stopClock(clock, moment.atMs)
    case 'exercise.stepped':
      slice.step = { step: event.data.step, moment }
      return
    case 'exercise.closed':
      slice.closed = moment
      return
    case 'exercise.joining-locked':
      slice.joiningLocked = event.data.locked
      return
    case 'exercise.attention-capped':
      slice.attentionCap = event.data.cap
      return
    case 'exercise.countdowns-set':
      slice.countdowns = event.data.shown
      return
    default:
      return
  }
}

function endPause(slice: LifeCycle, moment: Moment): void {
  const last = slice.pauses.at(-1)
  if (last && !last.to) last.to = moment
  slice.paused = null
}
