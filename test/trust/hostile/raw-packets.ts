import type { Random } from '../random.ts'
import { deepList, nonsense } from './nonsense.ts'

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

/** A text as it might stand behind the packet's number: well written, nonsense, or broken off. */
function payload(random: Random): string {
  const event = random.oneOf(EVENTS)
  const argument = random.chance(0.4)
    ? { id: `frame-${random.below(1e9)}`, type: 'no-such', data: { any: nonsense(random) } }
    : nonsense(random)
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
