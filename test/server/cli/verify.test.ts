import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { run } from '../../../server/cli/verify.ts'
import { chained } from '../../../server/store/chain.ts'
import { writeLog } from '../../../server/store/log-file.ts'

const seat = as<SeatId>('seat-1')
const events = chained(
  [1, 2, 3].map((seq) => ({
    seq,
    at: 0,
    wall: '2026-01-05T10:00:00.000Z',
    by: seat,
    type: 'seat.left' as const,
    data: { seat },
  })),
)
const codeOf = (seq: number) => events[seq - 1]?.hash.slice(0, 12) ?? ''

describe('hotwash verify', () => {
  let folder: string
  let file: string
  let said: { out: string; err: string }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hotwash-verify-'))
    file = join(folder, 'log.jsonl')
    let text = ''
    const header = { format: 1 as const, program: 'hotwash 0', exercise: 'x-one', names: {} }
    for await (const part of writeLog(header, [events])) text += part
    writeFileSync(file, text)
    said = { out: '', err: '' }
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.out += String(text)
      return true
    })
    vi.spyOn(console, 'error').mockImplementation((text) => {
      said.err += String(text)
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  it('says of a newer log that it is newer', async () => {
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"format":1', '"format":2,"more":{}'))
    expect(await run([file])).toBe(1)
    expect(said.out).toBe('broken 0 says that a newer Hotwash wrote it: use that one\n')
  })

  it('without a code proves consistency only, and prints the code', async () => {
    expect(await run([file])).toBe(0)
    expect(said.out).toBe(`ok 3 events head ${codeOf(3)}, consistency only\n`)
  })

  it('counts what came after the given code, whatever its case and dashes', async () => {
    const code = codeOf(2).toUpperCase()
    expect(await run([file, '--head', `${code.slice(0, 4)}-${code.slice(4)}`])).toBe(0)
    expect(said.out).toBe(`ok 3 events head ${codeOf(3)}, 1 after the given code\n`)
  })

  it('does not know a code of no event', async () => {
    expect(await run([file, '--head', '000000000000'])).toBe(1)
    expect(said.out).toBe('broken 0 unknown head\n')
  })

  it('names the first event that does not fit', async () => {
    writeFileSync(file, '{"format":0}\n')
    expect(await run([file])).toBe(1)
    expect(said.out).toMatch(/^broken 0 is no first line of a log/)
  })

  it.each([
    ['"program":"hotwash 0"', '"program":7', '`program` is missing or not as Hotwash writes it'],
    ['"program":"hotwash 0",', '', '`program` is missing or not as Hotwash writes it'],
    ['"names":{}', '"names":{"seat-1":7}', '`names.seat-1` is missing or not as Hotwash writes it'],
    ['"names":{}', '"names":{},"more":1', 'it has `more`, which Hotwash does not write'],
    ['"seq":1', '"seq":"1"', '`seq` is missing or not as Hotwash writes it'],
  ])('says in plain words what is wrong with %s as %s', async (good, bad, why) => {
    writeFileSync(file, readFileSync(file, 'utf8').replace(good, bad))
    expect(await run([file])).toBe(1)
    const line = good === '"seq":1' ? '1 is no event' : '0 is no first line of a log'
    expect(said.out).toBe(`broken ${line}: ${why}\n`)
  })

  it.each([
    ['a missing file', ['/nowhere/log.jsonl'], /no such file/],
    ['no file', [], /Name one log/],
    ['an unknown flag', ['x', '--tail', 'y'], /--tail/],
    ['a code that is none', ['x', '--head', 'hello'], /12 hex digits/],
  ])('answers %s with how it is used', async (_name, args, sentence) => {
    expect(await run(args)).toBe(2)
    expect(said).toMatchObject({ out: '', err: expect.stringMatching(sentence) })
  })
})
