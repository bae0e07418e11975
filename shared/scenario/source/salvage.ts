import type { Path } from '../problem.ts'
import { scenarioSchema, type Scenario } from '../schema.ts'
import { UNREAD } from './filling.ts'
import { plainIssues } from './issues.ts'
import { isFilled, pathInFile, repairAll, repairOf, type Repair } from './repair.ts'

/** What is left of a file that does not fit the schema, so that the rest of its problems show at once. */
export interface Salvage {
  scenario: Scenario
  /** False where parts had to go, not just unknown keys and the wording of values. */
  whole: boolean
  /** Every inject, decision, option and row is there, if only by its id. */
  linked: boolean
  /** Whether a part stands for something that the file has not in a usable form. */
  isPlaceholder: (path: Path) => boolean
  /** Ids of things that had to go; they exist all the same. */
  lostIds: ReadonlySet<string>
  /** The path in the file of a part of what is left. */
  pathInFile: (path: Path) => Path
}

/** The top-level keys under which things wait for each other. */
const LINKED_AT = ['injects', 'decisions']

/** Each round may uncover what a broken part hid; files in the writing need two or three. */
const ROUNDS = 8

/** Repairs what does not fit the schema until the rest does; null if that leads nowhere. */
export function salvage(written: unknown): Salvage | null {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return null
  const repair = repairOf(written)
  for (let round = 0; round < ROUNDS; round += 1) {
    const read = scenarioSchema.safeParse(repair.value)
    if (read.success) return outcome(read.data, repair)
    repairAll(repair, plainIssues(read.error.issues))
  }
  return null
}

function outcome(scenario: Scenario, repair: Repair): Salvage {
  const { lost, replaced, unlinked } = repair
  return {
    scenario,
    whole: lost.length === 0 && replaced.size === 0,
    linked: !unlinked && !LINKED_AT.some((key) => replaced.has(key)),
    isPlaceholder: (path) => replaced.has(String(path[0])) || isFilled(repair, path),
    lostIds: new Set([...lost.flatMap(idsIn), UNREAD.flag]),
    pathInFile: (path) => pathInFile(repair, path),
  }
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'id' && typeof part === 'string' ? [part] : idsIn(part),
  )
}
