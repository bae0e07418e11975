import type { Moment } from '../../exercise/state/moment.ts'
import type { TeamPlay } from '../team-play.ts'
import { between, firstInject } from './metric.ts'
import type { Metric } from './metric.ts'

export const tta: Metric = {
  key: 'tta',
  title: 'Time to act',
  unit: 'ms',
  formula: 'first claim or command taken - first inject released',
  whenNegative: 'acted before the first inject',
  applies: () => true,
  compute: (play) => between(play, firstInject(play), firstAct(play)),
}

/** The first claim that was not undone, or the first time somebody took command. */
function firstAct({ team }: TeamPlay): Moment | null {
  const claims = team.decisions.opened.flatMap((decision) => decision.claims)
  const command = team.ownership.command.find(({ holder }) => holder !== null)
  const acts = [...claims.map(({ moment }) => moment), ...(command ? [command.from] : [])]
  return acts.sort((a, b) => a.seq - b.seq)[0] ?? null
}
