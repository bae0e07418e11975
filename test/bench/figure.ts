import type { Stage } from './stage.ts'

/** What one repeat of one variant came to: a value for each quantity, in the unit its goal names. */
export type Measured = Record<string, number>

/** One way to do the same work: ours, the floor it is held against, or one that teaches something. */
export interface Variant {
  /** One repeat. It is called once more than it counts, so that everything is warm. */
  measure(): Promise<Measured>
}

/** `ours` is judged; `floor` is the least that the same work could cost. Others by any name. */
export type Variants = { ours: Variant } & Record<string, Variant>

/** What is asked of one quantity of ours. */
export interface Goal {
  quantity: string
  unit: string
  /**
   * `ratio` to the twin, what it is `over` the twin in the unit, the value `alone`, or the `growth`
   * from the smallest size to this one.
   */
  by: 'ratio' | 'over' | 'alone' | 'growth'
  /** Which variant it is held against; the floor unless said. */
  twin?: string
  most?: number
  least?: number
}

/** One line of the goals: what is measured, at which sizes, and what is asked of it. */
export interface Figure {
  id: string
  /** What is measured, in one sentence. */
  sentence: string
  goals: readonly Goal[]
  /** Two, where growth says something: the quotient of ours is printed. In words: {@link of}. */
  sizes: readonly number[]
  /** What a size counts, such as `viewers`. */
  of: string
  /** The sizes of a quick run; none where it is left out. */
  quick: readonly number[]
  /** Its values say nothing where the disk is a piece of memory. */
  durable?: true
  /** Its values are counts or bytes, which do not depend on how busy the machine is. */
  counted?: true
  /** How many repeats count; at least five, or one of what is counted. */
  repeats?: number
  /** Brings everything up for one size; what it started ends with the stage. */
  setUp(size: number, stage: Stage): Promise<Variants>
}

/** A goal whose figure nobody measures yet. */
export interface Unmeasured {
  id: string
  sentence: string
  /** Why. */
  reason: string
}
