import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandId, ExerciseId } from '../../../shared/words/ids.ts'
import { as } from '../../../shared/words/ids.ts'
import type { Batch } from '../../../server/store/store.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import { noteBatch, noteEvent } from '../notes.ts'
import { Random } from '../random.ts'
import { ACKNOWLEDGED, type Acknowledged } from './acknowledged.ts'

/** The recorded process: a store that is written as a server writes it. Arguments: folder, seed, turns. */
const [folder = '', seed = '0', turns = '0'] = process.argv.slice(2)
const random = new Random(Number(seed))
const acknowledgements = openSync(join(folder, ACKNOWLEDGED), 'a')
const heads = new Map<ExerciseId, number>(
  ['x-one', 'x-two', 'x-three'].map((id) => [as<ExerciseId>(id), 0]),
)
let commands = 0

let store = new SqliteStore(join(folder, 'log.db'))
for (let turn = 0; turn < Number(turns); turn += 1) {
  const exercises = [...heads.keys()].filter(() => random.chance(0.6))
  await Promise.all(exercises.flatMap((exercise) => appended(exercise)))
  if (random.chance(0.05)) await store.beat(exercises.map(beatOf))
  if (random.chance(0.01)) {
    await store.close()
    store = new SqliteStore(join(folder, 'log.db'))
  }
}

/** One or two commands of an exercise within the same turn. */
function appended(exercise: ExerciseId): Promise<void>[] {
  return Array.from({ length: random.between(1, 2) }, () => {
    const after = heads.get(exercise) ?? 0
    const events = Array.from({ length: random.between(1, 3) }, (_, place) =>
      noteEvent(after + place + 1, 'w'.repeat(random.oneOf([20, 200, 6_000]))),
    )
    heads.set(exercise, after + events.length)
    const command = as<CommandId>(`command-${(commands += 1)}`)
    return acknowledged(exercise, command, after, noteBatch(command, events))
  })
}

async function acknowledged(
  exercise: ExerciseId,
  command: CommandId,
  after: number,
  batch: Batch,
): Promise<void> {
  const { seq, hash } = await store.append(exercise, after, batch)
  const line: Acknowledged = { exercise, command, seq, hash }
  writeSync(acknowledgements, `${JSON.stringify(line)}\n`)
}

function beatOf(exercise: ExerciseId) {
  return { exercise, wallMs: commands * 1_000, atMs: commands * 1_000 }
}
