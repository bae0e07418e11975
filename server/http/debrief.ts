import type { Context } from 'hono'
import { findSeat } from '../../shared/exercise/state/seats.ts'
import type { ExerciseState } from '../../shared/exercise/state/state.ts'
import type { Debrief } from '../../shared/report/debrief.ts'
import { planCsv } from '../../shared/report/formats/csv.ts'
import { markdown } from '../../shared/report/formats/markdown.ts'
import { page } from '../../shared/report/formats/page.ts'
import { HOTWASH_STEPS } from '../../shared/words/hotwash.ts'
import type { SeatId } from '../../shared/words/ids.ts'
import type { Identity } from '../access/session.ts'
import { writeLog } from '../store/log-file.ts'
import { LOG_FORMAT, type LogHeader } from '../store/log-line.ts'
import { callerIn } from './caller.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

const FILES = {
  md: { type: 'text/markdown', write: markdown },
  html: { type: 'text/html', write: page },
  csv: { type: 'text/csv', write: planCsv },
}

/** What is left of an exercise: its debrief in several forms, and its log. */
export function debriefRoutes(api: Api, site: Site): void {
  api.get('/exercises/:id/debrief', async (c) => c.json<Debrief>((await allowed(c, site)).debrief))
  for (const [ending, { type, write }] of Object.entries(FILES)) {
    api.get(`/exercises/:id/debrief.${ending}`, async (c) => {
      const { debrief, exercise } = await allowed(c, site)
      return c.body(wholeLines(write(debrief)), 200, headersOf(type, `${exercise}.${ending}`))
    })
  }
  api.get('/exercises/:id/log.jsonl', async (c) => {
    const { identity, exercise } = callerIn(c, site)
    const host = await site.exercises.open(exercise)
    const { names, closed } = await host.read(({ state, names: known }) => ({
      names: Object.fromEntries(known),
      closed: state.life.stage === 'closed',
    }))
    const leads = identity.kind === 'host' || identity.kind === 'facilitator'
    if (!leads && !(identity.kind === 'seat' && identity.host && closed)) {
      throw new Problem(403, 'not-yours', 'The log is for the facilitator; ask them for it.')
    }
    const header: LogHeader = { format: LOG_FORMAT, program: site.program, exercise, names }
    const lines = writeLog(header, site.store.read(exercise))
    return c.body(streamOf(lines), 200, headersOf('application/jsonl', `${exercise}.jsonl`))
  })
}

async function allowed(c: Context, site: Site) {
  const { identity, exercise } = callerIn(c, site)
  const host = await site.exercises.open(exercise)
  const refusal = await host.read(({ state }) => refusalFor(identity, state))
  if (refusal !== null) throw new Problem(403, 'too-early', refusal)
  return { exercise, debrief: await site.reports.of(exercise) }
}

/** Figures are shown from the third step of the hot wash on, to readers once all is final. */
function refusalFor(identity: Identity, state: ExerciseState): string | null {
  const { kind } = identity
  const { life } = state
  if (kind === 'seat' && isWaiting(state, identity.seat))
    return 'You are not in this exercise yet; wait until the facilitator lets you in.'
  if (life.stage === 'closed') return null
  if (kind === 'reader')
    return 'This debrief is not final yet; come back once the exercise is closed.'
  const over = life.stage === 'hotwash'
  if (over && (kind === 'host' || kind === 'facilitator')) return null
  const step = HOTWASH_STEPS.indexOf(life.step?.step ?? 'over')
  if (over && step >= HOTWASH_STEPS.indexOf('facts')) return null
  return 'The debrief opens with the third step of the hot wash; wait for the facilitator.'
}

/** Whoever has the join code can ask for a seat, so asking for one opens nothing. */
function isWaiting({ teams }: ExerciseState, seat: SeatId): boolean {
  return teams.some(({ seats }) => findSeat(seats, seat)?.person === 'waiting')
}

function headersOf(type: string, name: string): Record<string, string> {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name}"`,
  }
}

/** As the command line prints it, so that both give the same bytes. */
function wholeLines(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}
