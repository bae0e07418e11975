import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Command } from '../../../shared/exercise/commands/command.ts'
import { commands } from '../../../shared/exercise/commands/commands.ts'
import { commandFrame, editingFrame, handshake } from '../../../shared/wire/up.ts'
import { WIRE_VERSION } from '../../../shared/wire/version.ts'
import { holdGolden, UPDATES_GOLDEN } from '../../kit/golden.ts'
import { shapesOf } from './shapes.ts'

const KEPT = join(import.meta.dirname, 'wire.txt')

/** Where the types of what a browser receives, or sends as JSON over HTTP, are written down. */
const TYPES = [
  'shared/wire/down.ts',
  'shared/wire/http.ts',
  'shared/view/difference.ts',
  'shared/view/rows.ts',
  'shared/view/play-rows.ts',
  'shared/view/console-rows.ts',
  'shared/report/debrief.ts',
]

const RAISE =
  'The wire has changed: raise WIRE_VERSION in shared/wire/version.ts, then run this test once with UPDATE_GOLDEN=1'

// A page loaded before an update reloads itself where the versions differ; else it would misread a frame.
test('the wire changes only together with its version', async () => {
  const kept = await readFile(KEPT, 'utf8')
  const wire = [`version ${WIRE_VERSION}`, ...sent(), ...shapesOf(TYPES), ''].join('\n')
  const isRaised = !kept.startsWith(`version ${WIRE_VERSION}\n`)
  if (isRaised && UPDATES_GOLDEN) await holdGolden(KEPT, wire)
  else expect(wire, RAISE).toBe(kept)
})

/** What browsers send over the socket, as JSON Schema. */
function sent(): string[] {
  const data = Object.values(commands as Record<string, Command>).map(
    (command) => [`command ${command.name}`, command.data] as const,
  )
  const frames = { 'frame command': commandFrame, 'frame editing': editingFrame, handshake }
  return [...Object.entries(frames), ...data].map(([name, schema]) => {
    const { $schema: _, ...shape } = z.toJSONSchema(schema, AS_SENT)
    return `${name} ${JSON.stringify(shape)}`
  })
}

/** Words of explanation are no part of a frame. */
const AS_SENT = {
  io: 'input',
  unrepresentable: 'any',
  override({ jsonSchema }: { jsonSchema: { description?: string } }) {
    delete jsonSchema.description
  },
} as const
