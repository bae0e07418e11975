import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readVerified } from '../../../server/host/staged.ts'
import { StorageFailed } from '../../../server/store/storage-condition.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import { as } from '../../../shared/words/ids.ts'
import type { CommandId, ExerciseId } from '../../../shared/words/ids.ts'
import { noteBatch, noteEvent } from '../notes.ts'
import { Random } from '../random.ts'
import { setFault, type Fault } from './shim.ts'

/** The process whose disk fails at some call. Arguments: folder, seed, cases, the shim's fault file. */
const [folder = '', seed = '0', cases = '0', faultFile = ''] = process.argv.slice(2)
const random = new Random(Number(seed))
/** A new one now and then, so that reading it all stays quick. */
const CASES_PER_EXERCISE = 20
let exercise = as<ExerciseId>('x-0')
const counts = { refused: 0, accepted: 0, unsure: 0, states: {} as Record<string, number> }
/** With the error that each met. */
const refused = new Map<CommandId, unknown>()
let hashes: string[] = []
let commands = 0

let store = new SqliteStore(join(folder, 'log.db'))
for (let number = 1; number <= Number(cases); number += 1) {
  const fault = randomFault()
  if (number % CASES_PER_EXERCISE === 0) {
    exercise = as<ExerciseId>(`x-${number}`)
    hashes = []
    refused.clear()
  }
  try {
    setFault(faultFile, fault)
    for (let turn = random.between(1, 8); turn > 0; turn -= 1) await write()
    setFault(faultFile, 'none')
    await checkAsAfterKill(fault)
    await recover()
  } catch (error) {
    throw new Error(`case ${number}, ${fault}: ${String(error)}`, { cause: error })
  }
}
await store.close()
console.log(JSON.stringify(counts))

function randomFault(): Fault {
  if (random.chance(0.1)) return 'full'
  if (random.chance(0.1)) return 'read-only'
  const call = random.oneOf(['any', 'write', 'sync', 'truncate', 'read'] as const)
  return `fail ${call} ${random.between(1, 25)} ${random.oneOf([1, 2, 10_000])}`
}

/** One command; refused or accepted, never anything else. */
async function write(): Promise<void> {
  const command = as<CommandId>(`command-${(commands += 1)}`)
  const size = random.oneOf([20, 200, 30_000])
  const events = Array.from({ length: random.between(1, 3) }, (_, place) =>
    noteEvent(hashes.length + place + 1, 'w'.repeat(size)),
  )
  try {
    await store.append(exercise, hashes.length, noteBatch(command, events))
  } catch (error) {
    if (!(error instanceof StorageFailed)) throw error
    refused.set(command, error.cause)
    counts.refused += 1
    counts.states[store.condition.state] = (counts.states[store.condition.state] ?? 0) + 1
    if (store.condition.state === 'ok')
      throw new Error('refused, and the disk is called well', { cause: error })
    return
  }
  counts.accepted += 1
  for await (const page of store.read(exercise, hashes.length)) {
    hashes.push(...page.map(({ hash }) => hash))
  }
}

/** What a restart would find now: all that was accepted, nothing that was refused. */
async function checkAsAfterKill(fault: Fault): Promise<void> {
  const copy = `${folder}-copy`
  mkdirSync(copy)
  for (const name of ['log.db', 'log.db-wal', 'log.db-heads'].filter((file) =>
    existsSync(join(folder, file)),
  )) {
    copyFileSync(join(folder, name), join(copy, name))
  }
  const found = new SqliteStore(join(copy, 'log.db'))
  const events = await readVerified(found, exercise)
  if (events.length < hashes.length) throw new Error(`${events.length} of ${hashes.length} events`)
  const unsure = await unsureIn(found, fault)
  const strange = events.find(({ hash }, place) => hash !== hashes[place])
  if (strange && unsure === 0) throw new Error(`event ${strange.seq} is strange`)
  if (found.losses.size > 0) throw new Error('nothing was lost, and an alarm says so')
  counts.unsure += unsure
  await found.close()
  rmSync(copy, { recursive: true })
}

/** How many refused commands are there all the same, which only one kind of fault excuses. */
async function unsureIn(found: SqliteStore, fault: Fault): Promise<number> {
  let unsure = 0
  for (const [command, error] of refused) {
    if (!(await found.recorded(exercise, command))) continue
    // Its sync failed, and so did everything after it: the answer said that nobody can know.
    if (!/^fail any \d+ (2|10000)$/.test(fault)) {
      throw new Error(`${command} was refused and is there`, { cause: error })
    }
    unsure += 1
  }
  return unsure
}

/** Once the disk works, so does the store, without being opened anew. */
async function recover(): Promise<void> {
  await store.probe()
  if (store.condition.state !== 'ok') throw new Error('the disk works and is not called well')
  const before = counts.accepted
  await write()
  if (counts.accepted !== before + 1) throw new Error('the disk works and nothing can be written')
  if (random.chance(0.05)) {
    await store.close()
    store = new SqliteStore(join(folder, 'log.db'))
  }
}
