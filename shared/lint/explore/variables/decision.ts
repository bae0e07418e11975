import type { FrozenDecision } from '../../../scenario/frozen.ts'
import type { Act, Move, Subject, Variable } from '../variable.ts'
import { allStages, isSoAt, mayFollow, stageIn, toldBy, type Stage, type Told } from './stages.ts'

/** A decision: unopened, open for so long and in such hands, made with such an option so late. */
export function decisionVariable(
  { key, facts, waitsFor }: Subject,
  decision: FrozenDecision,
): Variable {
  const told = toldBy(facts, decision)
  const stages = allStages(told)
  const at = (value: number) => stages[value] as Stage
  const moves = stages.map((from) =>
    stages.flatMap((to, index): Move[] =>
      mayFollow(from, to) ? [{ to: index, when: from.is === 'unopened' ? waitsFor : null }] : [],
    ),
  )
  return {
    key,
    size: stages.length,
    starts: [0],
    moves: (from) => moves[from] ?? [],
    isSo: (value, leaf) => isSoAt(at(value), leaf, told),
    read: (team, instant) => indexOf(stages, stageIn(team, instant, decision, told)),
    acts: (to) => acts(at(to), decision, told),
    words: (to) => words(at(to), decision, told),
  }
}

function indexOf(stages: readonly Stage[], wanted: Stage): number {
  return stages.findIndex((stage) => JSON.stringify(stage) === JSON.stringify(wanted))
}

/** Who owns it moves in too many ways to be played out: where that matters, time alone brings nothing. */
function acts(stage: Stage, { id }: FrozenDecision, { options }: Told): Act[] {
  if (stage.is !== 'made') return []
  const option = options[stage.option]?.[0] ?? null
  const answer = option === null ? { answer: 'As agreed.' } : { option }
  return [{ by: 'seat', command: 'make-decision', data: { decision: id, ...answer } }]
}

function words(stage: Stage, { id }: FrozenDecision, { options }: Told): string {
  // That it was made says that it opened.
  if (stage.is !== 'made') return ''
  const option = options[stage.option]?.[0] ?? null
  return option === null || options.length === 1 ? `${id} made` : `${id}: ${option}`
}
