import { randomBytes } from 'node:crypto'
import type { Actor } from '../../shared/exercise/commands/command.ts'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { ExerciseHost } from '../host/exercise-host.ts'
import { Problem } from './problem.ts'

/** Gives a command on behalf of a request; a refusal becomes its answer. */
export async function give(
  host: ExerciseHost,
  actor: Actor,
  type: CommandName,
  data: Record<string, unknown> = {},
): Promise<void> {
  const id = `http-${randomBytes(12).toString('base64url')}`
  const answer = await host.command(actor, { id, type, data })
  if (!answer.ok)
    throw new Problem(answer.code === 'storage' ? 503 : 409, answer.code, answer.message)
}
