import type { LogHeader } from '../store/log-line.ts'
import { LOG_FORMAT } from '../store/log-line.ts'
import { writeLog } from '../store/log-file.ts'
import { callerIn } from './caller.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

/** What is left of an exercise: its debrief in several forms, and its log. */
export function debriefRoutes(api: Api, site: Site): void {
  api.get('/exercises/:id/log.jsonl', async (c) => {
    const { identity, exercise } = callerIn(c, site)
    const host = await site.exercises.open(exercise)
    const { names, closed } = await host.read(({ state, names }) => ({
      names: Object.fromEntries(names),
      closed: state.life.stage === 'closed',
    }))
    const leads = identity.kind === 'host' || identity.kind === 'facilitator'
    if (!leads && !(identity.kind === 'seat' && identity.host && closed)) {
      throw new Problem(403, 'not-yours', 'The log is for the facilitator; ask them for it.')
    }
    const header: LogHeader = { format: LOG_FORMAT, program: site.program, exercise, names }
    return c.body(streamOf(writeLog(header, site.store.read(exercise))), 200, {
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': `attachment; filename="${exercise}.jsonl"`,
    })
  })
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
