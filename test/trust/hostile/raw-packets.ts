import { commands } from '../../../shared/exercise/commands/commands.ts'
import type { Random } from '../random.ts'
import { deepList, nonsense } from './nonsense.ts'

const COMMANDS = Object.keys(commands)
const EVENTS = [
  'command',
  'command',
  'command',
  'editing',
  'rows',
  'farewell',
  'error',
  'disconnect',
  '__proto__',
  'constructor',
  '',
  7,
]

/** Events that do not end the connection. */
const LASTING = ['command', 'command', 'command', 'editing', 'rows', '__proto__', 7]

/** A command in all but one respect, so that none is ever accepted. */
function command(random: Random): object {
  const id = `frame-${random.below(1e9)}`
  const type = random.oneOf(COMMANDS)
  switch (random.below(6)) {
    case 0:
      return { id: nonsense(random), type, data: { any: null } }
    case 1:
      return { id, type: nonsense(random), data: {} }
    case 2:
      return { id, type, data: { any: nonsense(random) }, actor: { kind: 'host' } }
    case 3:
      return { id, type, data: [nonsense(random)] }
    default:
      return { id, type, data: { any: nonsense(random) } }
  }
}

/** An event that the parser lets through, whatever it says. */
export function eventPayload(random: Random): string {
  const event = random.oneOf(LASTING)
  return JSON.stringify([event, random.chance(0.4) ? command(random) : nonsense(random)])
}

/** A request to be let in that is none. */
export function oddHello(random: Random): string {
  const odd = random.chance(0.5) ? nonsense(random) : { session: nonsense(random), version: 1 }
  return `0${random.chance(0.1) ? '/admin,' : ''}${JSON.stringify(odd)}`
}

/** A text as it might stand behind the packet's number: well written, nonsense, or broken off. */
function payload(random: Random): string {
  const event = random.oneOf(EVENTS)
  const argument = random.chance(0.4) ? command(random) : nonsense(random)
  const whole = JSON.stringify([event, argument, ...(random.chance(0.1) ? [event] : [])])
  if (random.chance(0.02)) return `["command",${deepList(10_000)}]`
  return random.chance(0.2) ? whole.slice(0, random.below(whole.length)) : whole
}

/** A packet of socket.io, of whatever kind: events mostly, with the number that asks for an answer or not. */
export function socketPacket(random: Random): string {
  const kind = random.chance(0.85) ? '2' : String(random.below(10))
  const space = random.chance(0.03) ? random.oneOf(['/,', '/admin,', '/__proto__,', '/']) : ''
  const answer = random.chance(0.7) ? String(random.below(1e6)) : ''
  const attachments = kind === '5' || kind === '6' ? `${random.below(20)}-` : ''
  return `${kind}${attachments}${space}${answer}${payload(random)}`
}

/** A packet of engine.io around it, or any other, or bytes. */
export function rawPacket(random: Random): string | Buffer {
  if (random.chance(0.05)) return Buffer.from(socketPacket(random))
  if (random.chance(0.1)) return `${random.below(10)}${socketPacket(random)}`
  return `4${socketPacket(random)}`
}
