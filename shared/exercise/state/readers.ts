import type { FrozenScenario } from '../../scenario/frozen.ts'
import { must } from '../../words/assert.ts'
import type { Injects, Message } from './injects.ts'
import { renewMessage } from './injects.ts'
import type { Told } from './moment.ts'
import type { Seat, Seats } from './seats.ts'

/** Who may read each message: holders of an addressed role, at release or since. */
export function followReaders(
  scenario: FrozenScenario,
  injects: Injects,
  seats: Seats,
  event: Told,
): void {
  if (event.type === 'inject.released' || event.type === 'inject.improvised') {
    renewMessage(injects, event.data.message, (message) => ({
      readers: seats.list
        .filter((seat) => isAddressed(scenario, message, seat))
        .map(({ id }) => id),
    }))
  }
  if (event.type !== 'seat.roles-assigned') return
  const seat = must(
    seats.list.find(({ id }) => id === event.data.seat),
    `seat ${event.data.seat}`,
  )
  for (const message of injects.messages)
    if (!message.readers.includes(seat.id) && isAddressed(scenario, message, seat))
      renewMessage(injects, message.id, ({ readers }) => ({ readers: [...readers, seat.id] }))
}

/** Whether a message is addressed to everyone of the team. */
export function isToEveryone(scenario: FrozenScenario, message: Message): boolean {
  if (message.improvised) return message.improvised.to === 'everyone'
  return scenario.injects.find(({ id }) => id === message.inject)?.to === 'everyone'
}

function isAddressed(scenario: FrozenScenario, message: Message, seat: Seat): boolean {
  if (isToEveryone(scenario, message)) return true
  const to = message.improvised?.to
  if (to && to !== 'everyone')
    return 'seats' in to
      ? to.seats.includes(seat.id)
      : to.roles.some((role) => seat.roles.includes(role))
  const roles = scenario.injects.find(({ id }) => id === message.inject)?.to ?? []
  return roles !== 'everyone' && roles.some((role) => seat.roles.includes(role))
}
