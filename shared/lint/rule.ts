import type { Path, Problem } from '../scenario/problem.ts'
import type { Subject } from './subject.ts'

/** One thing a rule found; where it stands is a path into the written scenario. */
export interface Finding {
  path: Path
  /** A snippet inside that part at which the problem stands. */
  within?: string
  /** Stands at the key the path ends with, not at its value. */
  atKey?: boolean
  /** The path is one in the file itself, also where the scenario is only what is left of it. */
  inFile?: true
  /** One plain sentence: what is wrong, where, and what to do. */
  sentence: string
}

/** A kind of finding on a scenario that fits the schema. Its file has the name of its code. */
export interface Rule {
  code: string
  severity: Problem['severity']
  /** For docs/scenario-format.md: when it is reported. */
  about: string
  /** Follows a form to its end, so it says nothing about a file of which parts cannot be read. */
  needsAll?: true
  /** Plays a form through the real rules, so it waits until the scenario has no error. */
  needsPlay?: true
  find: (subject: Subject) => Finding[]
}
