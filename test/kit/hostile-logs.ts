import { hostileLog, type Stage } from './hostile-log.ts'
import { hostileTexts } from './hostile-texts.ts'

type Viewer = 'facilitator' | 'seat' | 'observer' | 'display' | 'reader'

/** A log that means harm, and who opens it. */
export interface HostileLog {
  exercise: string
  stage: Stage
  viewer: Viewer
  text: string
}

const next = hostileTexts()

/** One for each screen; where all is over, everybody reads the debrief. */
export const ON_EVERY_SCREEN: readonly HostileLog[] = [
  ...(['paused', 'hotwash'] as const).flatMap((stage) =>
    (['facilitator', 'seat', 'observer', 'display'] as const).map((viewer) => log(stage, viewer)),
  ),
  log('closed', 'reader'),
]

/** A log has only three fields of its set-up: so many more for each text to stand in one of them. */
export const FOR_SHORT_FIELDS: readonly HostileLog[] = Array.from({ length: 14 }, (_, place) =>
  log('paused', 'facilitator', place),
)

/** Filled where the one before it stopped. */
function log(stage: Stage, viewer: Viewer, place?: number): HostileLog {
  const exercise = ['x-hostile', stage, viewer, place].join('-')
  return { exercise, stage, viewer, text: hostileLog(exercise, stage, next) }
}
