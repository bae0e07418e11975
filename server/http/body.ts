import type { Context } from 'hono'
import type { z } from 'zod'
import { LIMITS } from '../limits.ts'
import { Problem } from './problem.ts'

/** Reads a JSON body by its schema; refuses what is no JSON, too large, or not as expected. */
export async function bodyOf<Shape extends z.ZodType>(
  c: Context,
  shape: Shape,
  mostBytes: number = LIMITS.http.bodyBytes,
): Promise<z.output<Shape>> {
  if (!/^application\/json(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new Problem(415, 'no-json', 'Send the request as JSON.')
  }
  const read = shape.safeParse(parsed(await textOf(c, mostBytes)))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue?.path.join('.') || 'the request'
  throw new Problem(
    400,
    'bad-data',
    `Something is not as expected at ${place}; check it, or reload the page.`,
  )
}

async function textOf(c: Context, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of capped(c, mostBytes)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** The bytes of a body as they come; throws once there are more than allowed, or they are encoded. */
export async function* capped(c: Context, mostBytes: number): AsyncGenerator<Uint8Array> {
  refuseEncoded(c)
  const tooLarge = new Problem(413, 'too-large', `Send at most ${mostBytes / 1024} KB.`)
  if (Number(c.req.header('content-length') ?? 0) > mostBytes) throw tooLarge
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > mostBytes) throw tooLarge
    yield chunk
  }
}

/** A small encoded body may unfold to anything. */
function refuseEncoded(c: Context): void {
  if (c.req.header('content-encoding') === undefined) return
  throw new Problem(415, 'encoded', 'Send the request as it is, without compressing it.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, 'no-json', 'Send the request as JSON.')
  }
}
