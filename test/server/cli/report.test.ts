import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { run } from '../../../server/cli/report.ts'
import { chained } from '../../../server/store/chain.ts'
import { writeLog } from '../../../server/store/log-file.ts'
import type { DecisionId, SeatId, TeamId } from '../../../shared/words/ids.ts'
import { as } from '../../../shared/words/ids.ts'
import { Play } from '../../kit/play.ts'

afterEach(() => vi.restoreAllMocks())

it('a log whose hashes are right but which cannot have happened is told by its line', async () => {
  const before = new Play().started().events
  const seq = before.length + 1
  const withdrawn = {
    seq,
    at: 0,
    wall: '2026-01-05T10:00:00.000Z',
    by: as<SeatId>('seat-1'),
    team: as<TeamId>('team-1'),
    type: 'decision.withdrawn' as const,
    data: {
      decision: as<DecisionId>('never-opened'),
      option: null,
      answer: null,
      verdict: null,
    },
  }
  const said = vi.spyOn(console, 'error').mockReturnValue()
  expect(await run([await fileOf([...before, withdrawn]), '--json'])).toBe(1)
  expect(said.mock.calls.join('\n')).toMatch(
    new RegExp(`is no whole log: Line ${seq + 1} tells of what cannot have happened`),
  )
})

async function fileOf(events: Parameters<typeof chained>[0]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hotwash-report-'))
  const file = join(folder, 'log.jsonl')
  const header = { format: 1 as const, program: 'hotwash 0', exercise: 'test-exercise', names: {} }
  let text = ''
  for await (const part of writeLog(header, [chained(events)])) text += part
  writeFileSync(file, text)
  return file
}
