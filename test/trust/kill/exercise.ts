import type { InvitationAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { readLog } from '../../../server/store/log-file.ts'
import type { StoredEvent } from '../../../server/store/chain.ts'
import type { RunningServer } from '../../kit/running-server.ts'
import { Ledger } from './ledger.ts'
import { Person } from './person.ts'

const SEATS = ['seat-1', 'seat-2', 'seat-3']

/** An exercise that is being played by four people, with all that was asked in it. */
export interface Played {
  id: string
  console: string
  facilitator: Person
  people: Person[]
  ledger: Ledger
}

/** Makes an exercise, seats three people by the join code, and starts it. */
export async function played(server: RunningServer): Promise<Played> {
  const { console: link, exercise } = await server.facilitated()
  const ledger = new Ledger()
  const { session } = await server.session(link)
  const { code } = await server.answer<InvitationAnswer>(`/api/exercises/${exercise}/invitation`, {
    session,
  })
  const facilitator = new Person('facilitator', link, ledger)
  const people = [facilitator]
  for (const seat of SEATS) {
    const body = { seat, name: `Person of ${seat}` }
    const joined = await server.answer<LinkAnswer>(`/api/join/${code}`, { body })
    people.push(new Person(seat, joined.link, ledger))
  }
  return { id: exercise, console: link, facilitator, people, ledger }
}

/** The exported log, read strictly: numbers, chain and last line hold, or this throws. */
export async function exportedLog(
  server: RunningServer,
  { id, console: link }: Played,
): Promise<StoredEvent[]> {
  const { session } = await server.session(link)
  const response = await server.ask(`/api/exercises/${id}/log.jsonl`, { session })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { events } = await readLog(
    (async function* () {
      yield bytes
    })(),
  )
  return events
}
