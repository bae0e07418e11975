import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { as } from '../../../shared/words/ids.ts'
import type { CommandId, SeatId, TeamId } from '../../../shared/words/ids.ts'
import { chained, lineOf, withHash } from '../../../server/store/chain.ts'

const seat = as<SeatId>('seat-1')
const event: ExerciseEvent = {
  command: as<CommandId>('c-0000001'),
  data: { seat, text: { text: 'the key, "rotated"', salt: 'pepper' } },
  type: 'note.written',
  team: as<TeamId>('team-1'),
  by: seat,
  wall: '2026-01-05T10:00:00.000Z',
  at: 90_000,
  seq: 1,
}

describe('the chain', () => {
  it('writes an event with its keys in the order of the log format', () => {
    expect(withHash(lineOf(event), 'ff')).toBe(
      '{"seq":1,"at":90000,"wall":"2026-01-05T10:00:00.000Z","by":"seat-1","team":"team-1",' +
        '"type":"note.written","data":{"seat":"seat-1","text":{"text":"the key, \\"rotated\\"","salt":"pepper"}},' +
        '"command":"c-0000001","hash":"ff"}',
    )
  })

  it('leaves out what an event has not', () => {
    const { team: _team, command: _command, ...bare } = event
    expect(Object.keys(JSON.parse(lineOf(bare)) as object)).toEqual([
      'seq',
      'at',
      'wall',
      'by',
      'type',
      'data',
    ])
  })

  it('hashes the hash before it and the line, free text standing in as its salted hash', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const sealed = lineOf(event).replace(
      '{"text":"the key, \\"rotated\\"","salt":"pepper"}',
      `{"hash":"${sha256('pepperthe key, "rotated"')}"}`,
    )
    const [first, second] = chained([event, { ...event, seq: 2 }])
    expect(first?.hash).toBe(sha256('0'.repeat(64) + sealed))
    expect(second?.hash).toBe(sha256(first?.hash + sealed.replace('"seq":1', '"seq":2')))
  })
})
