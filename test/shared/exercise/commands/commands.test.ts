import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../../../shared/exercise/commands/commands.ts'
import type { CommandName } from '../../../../shared/exercise/commands/commands.ts'
import { REFUSALS } from '../../../../shared/exercise/commands/refusals.ts'
import type { RefusalCode } from '../../../../shared/exercise/commands/refusals.ts'
import { started } from '../../../kit/case.ts'
import { Play } from '../../../kit/play.ts'
import { refusalsIn, refusalsOf } from '../../../kit/spelled-refusals.ts'

const names = Object.keys(commands) as CommandName[]

/** A server says these before or after a command is judged; test/server reaches them. */
const OF_THE_SERVER: readonly RefusalCode[] = ['storage', 'busy']

test('every command has its trial in this folder', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'))
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join()
  expect(names.filter((name) => !texts.includes(`trial('${name}', {`))).toEqual([])
})

test('every refusal in the table is one that somebody can be answered with', () => {
  const spelled = new Set([
    ...names.flatMap(refusalsOf),
    ...refusalsIn('judge.ts'),
    ...OF_THE_SERVER,
  ])
  expect(Object.keys(REFUSALS).filter((code) => !spelled.has(code as RefusalCode))).toEqual([])
})

test('what is no command is refused', () => {
  const play = started()
  expect(play.facilitator('do-magic' as CommandName)).toMatchObject({ code: 'unknown-command' })
  expect(play.facilitator('toString' as CommandName)).toMatchObject({ code: 'unknown-command' })
  expect(play.facilitator('pause', [])).toMatchObject({ code: 'bad-data' })
  expect(play.facilitator('take-command', { for: 7 })).toMatchObject({ code: 'bad-data' })
  expect(play.facilitator('pause', { team: 'team-9' })).toMatchObject({ code: 'which-team' })
})

test('half of a pair of surrogates is no text: nobody else could hash it alike', () => {
  const play = started()
  const note = (text: string) => play.by('seat-3', 'write-note', { text })
  expect(note('a\ud800b')).toMatchObject({ code: 'bad-data' })
  expect(play.by('seat-3', 'rename-seat', { seat: 'seat-3', name: '\udfffKim' })).toMatchObject({
    code: 'bad-data',
  })
  expect(note('whole 🔑').events).toHaveLength(1)
})

test('of several teams, a seat is of its own', () => {
  const play = new Play({ teams: [[['commander']], [['commander']]] }).started()
  expect(play.facilitator('take-command', { for: 'seat-2' }).events[0]?.team).toBe('team-2')
  expect(play.facilitator('mark-unavailable', { seat: 'seat-2' }).events[0]?.team).toBe('team-2')
  expect(play.facilitator('advance-phase', { team: 'team-2' }).events[0]?.team).toBe('team-2')
  expect(play.facilitator('take-command', { for: 'seat-2', team: 'team-1' })).toMatchObject({
    code: 'unknown-seat',
  })
})

test('a seat acts as itself, whatever its message says', () => {
  const play = started()
  for (const data of [{ for: 'seat-2' }, { seat: 'seat-2' }, { by: 'facilitator' }])
    expect(play.by('seat-3', 'take-command', data)).toMatchObject({ code: 'bad-data' })
  expect(play.by('seat-3', 'take-command').events[0]?.by).toBe('seat-3')
})

test('the host’s seat leads only where nobody facilitates, and no other seat ever does', () => {
  const alone = started({ facilitated: false })
  expect(alone.by('seat-2', 'pause')).toMatchObject({ code: 'not-yours' })
  expect(alone.by('seat-1', 'pause')).toMatchObject({ ok: true })
  expect(started().by('seat-1', 'pause')).toMatchObject({ code: 'not-yours' })
})

test('who watches orders nothing', () => {
  const play = started()
  for (const name of ['pause', 'take-command', 'release-inject', 'end-play'] as const)
    expect(play.observer(name, { inject: 'vendor-mail' })).not.toMatchObject({ ok: true })
  expect(play.observer('pause')).toMatchObject({ code: 'not-yours' })
})

test('whoever is away has to come back before they act', () => {
  const play = started()
  play.by('seat-2', 'leave-seat')
  expect(play.by('seat-2', 'take-command')).toMatchObject({ code: 'seat-away' })
})

test('who paused it is said, and that a text is kept', () => {
  const play = started()
  play.facilitator('pause')
  expect(play.by('seat-2', 'take-command')).toMatchObject({
    code: 'paused',
    message: 'Paused by the facilitator; your text is kept.',
  })
})

test('what is due comes before a command, also before one that is refused', () => {
  const { events, ok } = started().at('6m').by('seat-9', 'take-command')
  expect(ok).toBe(false)
  expect(events.map(({ type }) => type)).toEqual(['decision.expired'])
})
