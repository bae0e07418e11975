import { holds } from '../../../exercise/schedule/truth.ts'
import type { Condition } from '../../../scenario/condition.ts'
import type { Act, Move, Variable } from '../variable.ts'

export function bySeat(command: Act['command'], data: object = {}): Act {
  return { by: 'seat', command, data }
}

export function byFacilitator(command: Act['command'], data: object = {}): Act {
  return { by: 'facilitator', command, data }
}

/** Something that is so or not: 0 or 1. */
export function yesOrNo(
  key: string,
  fact: Condition,
  of: {
    waitsFor?: Condition | null
    on: Variable['acts']
    /** How it ends; null where it stays so for ever. */
    off: readonly Act[] | null
    words: string
  },
): Variable {
  const on: Move[] = [{ to: 1, when: of.waitsFor ?? null }]
  const off: Move[] = of.off ? [{ to: 0, when: null }] : []
  return {
    key,
    size: 2,
    starts: [0],
    moves: (from) => (from === 0 ? on : off),
    isSo: (value) => value === 1,
    read: (team, instant) => Number(holds(fact, team, instant)),
    acts: (to, team) => (to === 1 ? of.on(to, team) : (of.off ?? [])),
    words: (to) => (to === 1 ? of.words : `no more ${of.words}`),
  }
}

/** Something that has one of several values; the first is where play starts unless it says otherwise. */
export function oneOf<Value>(
  key: string,
  values: readonly Value[],
  of: {
    startsAnywhere?: true
    mayFollow: (from: number, to: number) => boolean
    isSo: (value: Value, leaf: Condition) => boolean
    /** What is so in play at this value and at no later one. */
    told: (value: Value) => Condition
    act: (value: Value) => Act
    words: (value: Value) => string
  },
): Variable {
  const at = (value: number) => values[value] as Value
  const moves = values.map((_, from) =>
    [...values.keys()].flatMap((to): Move[] =>
      of.mayFollow(from, to) ? [{ to, when: null }] : [],
    ),
  )
  return {
    key,
    size: values.length,
    starts: of.startsAnywhere ? [...values.keys()] : [0],
    moves: (from) => moves[from] ?? [],
    isSo: (value, leaf) => of.isSo(at(value), leaf),
    read: (team, instant) =>
      Math.max(
        0,
        values.findLastIndex((value) => holds(of.told(value), team, instant)),
      ),
    acts: (to) => [of.act(at(to))],
    words: (to) => of.words(at(to)),
  }
}
