import { z } from 'zod'
import { VERDICTS } from '../../../words/incident.ts'
import { command } from '../command.ts'
import { longTextOrNone } from '../data.ts'
import { cannotMake, makeIt } from '../decisions/making.ts'

/** Confirms the incident or stands down. While a decision with that verdict is open, this makes it. */
export const setVerdict = command({
  name: 'set-verdict',
  about: 'team',
  data: z.strictObject({
    verdict: z.enum(VERDICTS),
    rationale: longTextOrNone.optional(),
  }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  follows(ask) {
    const { state, team, seat, data, event } = ask
    for (const { id, options } of state.scenario.decisions) {
      const option = options.find(({ verdict }) => verdict === data.verdict)
      if (!option || team.decisions.opened.find((each) => each.id === id)?.end !== null) continue
      const answer = { decision: id, option: option.id, rationale: data.rationale }
      return cannotMake(team, seat, id) ?? makeIt({ ...ask, data: answer })
    }
    return [event('record.verdict-set', { seat, verdict: data.verdict })]
  },
})
