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
  /**
   * What must be there for it to speak: `links`, every inject, decision, option and row, if only by its
   * id; `all`, every part, since it follows a form to its end; `play`, no error at all, since it plays a
   * form through the real rules. Without it, it speaks about whatever can be read.
   */
  needs?: 'links' | 'all' | 'play'
  find: (subject: Subject) => Finding[]
}
