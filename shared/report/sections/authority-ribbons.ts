import type { ExerciseEvent } from '../../exercise/events/event.ts'
import { evolve, firstState } from '../../exercise/state/evolve.ts'
import type { Moment } from '../../exercise/state/moment.ts'
import { mayDelegate } from '../../exercise/state/ownership/authority.ts'
import { inPlay } from '../../exercise/state/phases/exercise-chart.ts'
import { isPresent } from '../../exercise/state/seats.ts'
import { standingOf, teamOf } from '../../exercise/state/state.ts'
import { evidence } from '../../score/evidence.ts'
import { clockOfPlayed } from '../../time/jumps.ts'
import { AUTHORITY_TITLES, BUSINESS_AUTHORITIES } from '../../words/authority.ts'
import type { BusinessAuthority } from '../../words/authority.ts'
import type { SeatId } from '../../words/ids.ts'
import type { Account } from '../account.ts'
import type { Ribbon } from '../debrief.ts'
import { personName } from '../naming.ts'

interface Holding {
  seats: SeatId[]
  from: Moment
}

/** Who of those present could approve, for each authority that a decision asked for. */
export function authorityRibbons(account: Account): Ribbon[] {
  const asked = new Set(account.play.team.decisions.opened.map(({ authority }) => authority))
  const lines = holdings(account)
  return BUSINESS_AUTHORITIES.filter((authority) => asked.has(authority)).map((authority) => ({
    kind: 'authority',
    slot: authority,
    title: titleOf(authority),
    authority,
    spans: spansOf(account, lines[authority]),
    handovers: [],
  }))
}

function titleOf(authority: BusinessAuthority): string {
  const title = AUTHORITY_TITLES[authority]
  return `May ${title}`
}

/** Plays the log once more, as nobody writes down who could have approved. */
function holdings({ log, play }: Account): Record<BusinessAuthority, Holding[]> {
  const lines: Record<BusinessAuthority, Holding[]> = {
    isolate: [],
    'customer-communication': [],
    'notify-regulator': [],
    'escalate-vendor': [],
    spend: [],
  }
  const [first, ...rest] = log as [ExerciseEvent, ...ExerciseEvent[]]
  const state = firstState(first)
  for (const event of rest) {
    evolve(state, event)
    if (!inPlay(state.life.stage)) continue
    const team = teamOf(state, play.team.id)
    const standing = standingOf(state, team)
    for (const authority of BUSINESS_AUTHORITIES) {
      const seats = team.seats.list
        .map(({ id }) => id)
        .filter((id) => isPresent(team.seats, id) && mayDelegate(standing, id, authority))
      const line = lines[authority]
      if (!line.length || String(line.at(-1)?.seats) !== String(seats))
        line.push({ seats, from: state.head })
    }
  }
  return lines
}

function spansOf(account: Account, line: readonly Holding[]): Ribbon['spans'] {
  const { end, state } = account.play
  return line.flatMap(({ seats, from }, index) => {
    const next = line[index + 1]?.from ?? end
    if (next.playedMs <= from.playedMs) return []
    const names = seats.map((seat) => personName(account, seat))
    return [
      {
        fromAtMs: clockOfPlayed(state.life.jumps, from.playedMs),
        toAtMs: clockOfPlayed(state.life.jumps, next.playedMs),
        state: seats.length > 0 ? ('owned' as const) : ('unowned' as const),
        holder: seats[0] ?? null,
        name: names.length > 0 ? names.join(', ') : null,
        grace: false,
        playedMs: next.playedMs - from.playedMs,
        events: evidence(from.seq, next.seq),
      },
    ]
  })
}
