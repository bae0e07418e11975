import type { SeatId } from '../../words/ids.ts'
import { commanderAt } from '../team-play.ts'
import type { TeamPlay } from '../team-play.ts'

/** In a team this small the commander has to do other work as well. */
const SMALL_TEAM = 3

/** Whether a seat did this while it had command, in a team large enough to spare the commander other work. */
export function isCommanderAtWork(play: TeamPlay, seat: SeatId, seq: number): boolean {
  return sizeOf(play) > SMALL_TEAM && commanderAt(play, seq) === seat
}

/** Seats in which somebody ever sat. */
function sizeOf({ team }: TeamPlay): number {
  return team.seats.list.filter(({ everTaken }) => everTaken).length
}
