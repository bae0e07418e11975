import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Logger } from 'pino'
import { TooOften } from '../limits.ts'
import { LibraryRefusal } from '../library/library.ts'
import { NoSuchExercise } from '../host/staged.ts'
import { LogRefused } from '../host/bring-in.ts'
import { ChainBroken } from '../store/chain.ts'
import { StorageFailed } from '../store/storage-condition.ts'
import { BrokenLog } from '../store/log-file.ts'
import { NotScrubbed } from '../store/sqlite-erase.ts'

/** A request that is refused: its message is one plain sentence that says what to do. */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: ContentfulStatusCode
  readonly code: string

  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** Answers whatever went wrong in the same shape and has it counted; what nobody foresaw is logged and told without details. */
export function answerProblem(log: Logger, refused: (code: string) => void) {
  return (error: Error, c: Context) => {
    const problem = problemOf(error)
    refused(problem.code)
    if (problem.status >= 500) log.error({ path: c.req.routePath, err: error }, 'request failed')
    return c.json({ code: problem.code, message: problem.message }, problem.status)
  }
}

function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error
  if (error instanceof TooOften) {
    return new Problem(429, 'too-often', 'That was too often; wait a few minutes, then try again.')
  }
  if (error instanceof NoSuchExercise) {
    return new Problem(
      404,
      'no-exercise',
      'There is no such exercise any more; go back to the home page.',
    )
  }
  if (error instanceof LibraryRefusal) return new Problem(409, error.code, error.message)
  if (error instanceof ChainBroken) {
    return new Problem(
      500,
      'log-broken',
      `The log of this exercise does not fit together from event ${error.seq} on, so it is left alone; restore the data folder from a backup.`,
    )
  }
  if (error instanceof BrokenLog) {
    return new Problem(
      422,
      'broken-log',
      `This file is no whole log: line ${error.seq + 1} ${error.reason}. Export it again, or choose another file.`,
    )
  }
  if (error instanceof LogRefused) return new Problem(409, error.code, error.message)
  if (error instanceof NotScrubbed) return new Problem(503, 'not-scrubbed', error.message)
  if (error instanceof StorageFailed) {
    return new Problem(
      503,
      'storage',
      'The server could not use its disk, so nothing was changed; check the disk, then try again.',
    )
  }
  if (error instanceof HTTPException && error.status < 500) {
    return new Problem(
      error.status as ContentfulStatusCode,
      'bad-request',
      'The request was not understood; reload the page.',
    )
  }
  return new Problem(
    500,
    'internal',
    'Hotwash made a mistake of its own; what was recorded is safe, try again.',
  )
}
