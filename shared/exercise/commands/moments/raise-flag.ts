import { z } from 'zod'
import type { FlagId } from '../../../words/ids.ts'
import { command } from '../command.ts'
import { known } from '../data.ts'

/** Raises one of the scenario’s flags. */
export const raiseFlag = command({
  name: 'raise-flag',
  about: 'flag',
  data: z.strictObject({ flag: known<FlagId>() }),
  from: { facilitator: 'self' },
  when: ['lobby', 'running', 'paused'],
  right({ state, data }) {
    return state.scenario.flags.some(({ id }) => id === data.flag) ? null : 'unknown-flag'
  },
  follows({ teams, by, data }) {
    return teams.map((team) => ({ type: 'flag.raised', by, team: team.id, data }))
  },
})
