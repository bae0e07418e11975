import type { StakeholderUpdate } from '../../exercise/state/updates.ts'
import type { SeatId } from '../../words/ids.ts'
import { isInPlay } from '../team-play.ts'
import { isCommanderAtWork } from './commander-at-work.ts'
import type { Finding, Occurrence } from './finding.ts'

export const commanderCommunicates: Finding = {
  key: 'commander-communicates',
  title: 'The commander also wrote or sent updates',
  occurrences: (play) =>
    play.team.updates
      .flatMap((update) => acts(update))
      .filter(
        ({ seat, seq, moment }) => isInPlay(play, moment) && isCommanderAtWork(play, seat, seq),
      )
      .sort((a, b) => a.seq - b.seq)
      .map(({ seat, did, audience, seq }): Occurrence => ({
        sentence: [{ seat }, ` had command and ${did} an update for `, { audience }, '.'],
        events: [seq],
      })),
}

function acts({ audience, drafts, sent }: StakeholderUpdate) {
  const act = (did: string, seat: SeatId, moment: StakeholderUpdate['drafted']) => ({
    did,
    seat,
    moment,
    seq: moment.seq,
    audience,
  })
  return [
    ...drafts.map(({ seat, moment }) => act('drafted', seat, moment)),
    ...(sent ? [act('sent', sent.seat, sent.moment)] : []),
  ]
}
