import { describe, expect, it } from 'vitest'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId, TeamId } from '../../../shared/words/ids.ts'
import { chained, freeTextHash, type StoredEvent } from '../../../server/store/chain.ts'
import { LIMITS } from '../../../server/limits.ts'
import { BrokenLog, readLog, writeLog } from '../../../server/store/log-file.ts'
import { InProcess } from '../../kit/in-process.ts'

const header = {
  format: 1 as const,
  program: 'hotwash 0',
  exercise: 'x-one',
  names: { 'seat-1': 'Dana' },
}
const seat = as<SeatId>('seat-1')

describe('an exported log', () => {
  it('is read back as it was written', async () => {
    const events = chained([note(1), note(2), note(3)])
    const log = await readLog(bytesOf(await written(events)))
    expect(log).toEqual({ header, events, head: events[2]?.hash })
  })

  it('is of the exercise that its chain is of, whatever its first line says', async () => {
    const host = new InProcess()
    const { id } = await host.create()
    const pages: StoredEvent[] = []
    for await (const page of host.store.read(id)) pages.push(...page)
    const log = async (exercise: string) => {
      let text = ''
      for await (const part of writeLog({ ...header, exercise }, [pages])) text += part
      return readLog(bytesOf(text))
    }
    expect((await log(id)).events).toHaveLength(pages.length)
    await expect(log('x-other')).rejects.toEqual(
      new BrokenLog(0, `is of another exercise: it names x-other, event 1 ${id}`),
    )
  })

  it('is read alike however it is cut into chunks', async () => {
    const text = await written(chained([note(1, 'Müller räumt auf'), note(2)]))
    const log = await readLog(bytesOf(text, 3))
    expect(log.events).toHaveLength(2)
  })

  it('still holds when a free text has been erased', async () => {
    const events = chained([note(1, 'secret'), note(2)])
    const text = await written(events)
    const erased = text.replace(
      '{"text":"secret","salt":"salt-1"}',
      `{"hash":"${freeTextHash('secret', 'salt-1')}"}`,
    )
    expect(erased).not.toBe(text)
    expect((await readLog(bytesOf(erased))).head).toBe(events[1]?.hash)
  })

  it.each<[string, (lines: string[]) => string[], number, RegExp]>([
    ['is empty', () => [], 0, /empty/],
    ['has no first line', (lines) => lines.slice(1), 0, /first line/],
    ['has lost its last line', (lines) => lines.slice(0, -1), 4, /ends before/],
    ['has lost an event', (lines) => lines.toSpliced(2, 1), 2, /number 3/],
    ['holds an event twice', (lines) => lines.toSpliced(2, 0, lines[1] ?? ''), 2, /number 1/],
    ['has a changed word', (lines) => swapped(lines, 2, 'a note', 'a vote'), 2, /hash/],
    ['has a changed instant', (lines) => swapped(lines, 3, '"at":3000', '"at":3001'), 3, /hash/],
    [
      'has a space too many',
      (lines) => swapped(lines, 1, '"at":', '"at": '),
      1,
      /as Hotwash writes/,
    ],
    ['has a key too many', (lines) => swapped(lines, 1, '"at":', '"x":1,"at":'), 1, /no event/],
    [
      'has data of another type',
      (lines) => swapped(lines, 1, 'note.written', 'seat.left'),
      1,
      /no data of seat.left/,
    ],
    ['counts wrongly', (lines) => swapped(lines, 4, '"count":3', '"count":2'), 4, /does not fit/],
    ['is not JSON', (lines) => swapped(lines, 2, '{', '('), 2, /cut off or no JSON/],
    [
      'ends within a line',
      ([first = '', second = '']) => [first, second.slice(0, 40)],
      1,
      /cut off/,
    ],
  ])('that %s is refused at its place', async (_name, change, seq, reason) => {
    const lines = (await written(chained([note(1), note(2), note(3)]))).trimEnd().split('\n')
    const text = change(lines)
      .map((line) => `${line}\n`)
      .join('')
    const broken = await readLog(bytesOf(text)).catch((error: unknown) => error)
    expect(broken).toBeInstanceOf(BrokenLog)
    expect(broken).toMatchObject({ seq, reason: expect.stringMatching(reason) })
  })

  it('that has no line break is refused before it fills the memory', async () => {
    const mega = new Uint8Array(2 ** 20).fill(0x61)
    let read = 0
    const endless = (async function* () {
      for (;;) {
        read += mega.length
        yield mega
      }
    })()
    await expect(readLog(endless)).rejects.toThrow('Line 1 is too long')
    expect(read).toBeLessThanOrEqual(LIMITS.logLineChars + 2 * mega.length)
  })

  it('that is no text is refused', async () => {
    const bytes = (async function* () {
      yield new Uint8Array([0xff, 0xfe, 0x00])
    })()
    await expect(readLog(bytes)).rejects.toThrow('Line 1 is no text')
  })
})

function note(seq: number, text = 'a note'): ExerciseEvent {
  return {
    seq,
    at: seq * 1_000,
    wall: '2026-01-05T10:00:00.000Z',
    by: seat,
    team: as<TeamId>('team-1'),
    type: 'note.written',
    data: { seat, text: { text, salt: `salt-${seq}` } },
  }
}

async function written(events: ReturnType<typeof chained>): Promise<string> {
  let text = ''
  for await (const part of writeLog(header, [events])) text += part
  return text
}

async function* bytesOf(text: string, size = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

function swapped(lines: string[], place: number, before: string, after: string): string[] {
  return lines.with(place, (lines[place] ?? '').replace(before, after))
}
