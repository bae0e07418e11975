import { afterAll, describe, expect, it } from 'vitest'
import { Checker } from '../../../server/library/checker.ts'
import { checkScenario, type Check } from '../../../shared/lint/check.ts'
import { amount, proved } from '../profile.ts'
import { FAMILIES, spoiledScenario } from './hostile-scenarios.ts'
import { nothingIsPolluted } from './unpolluted.ts'

const SPOILED = amount({ short: 300, long: 20_000 })
const LONGEST_MS = amount({ short: 1, long: 60 }) * 60_000
const FILE = 'test/trust/hostile/scenarios.test.ts'

const checker = new Checker()
afterAll(() => checker.close())

it('there are at least three hundred files, besides those that chance makes', () => {
  expect(Object.values(FAMILIES).flat().length).toBeGreaterThanOrEqual(300)
})

describe.each(Object.entries(FAMILIES))('%s', (_family, texts) => {
  it('are checked like any other text, in the time that is allowed', async () => {
    for (const text of texts) saysWhatIsWrong(text, await checker.check(text))
  })
})

it(
  'a good scenario with nonsense anywhere in it is checked to its end',
  { timeout: LONGEST_MS },
  () =>
    proved(FILE, (random) => {
      let good = 0
      for (let count = 0; count < SPOILED; count += 1) {
        const text = spoiledScenario(random)
        const check = checkScenario(text)
        saysWhatIsWrong(text, check)
        good += Number(check.scenario !== null)
      }
      nothingIsPolluted()
      return `Scenarios: ${Object.values(FAMILIES).flat().length} hostile files, and ${SPOILED} with nonsense inside, ${good} of them playable all the same.`
    }),
)

/** Either it can be played, or every reason stands at a place in the text, in a sentence. */
function saysWhatIsWrong(text: string, { scenario, problems }: Check): void {
  const shown = JSON.stringify(text.slice(0, 80))
  expect(problems.map(({ code }) => code)).not.toContain('too-costly')
  if (scenario === null) expect(problems.length, shown).toBeGreaterThan(0)
  const lines = text.split('\n').length
  for (const { line, column, sentence } of problems) {
    expect(line, shown).toBeGreaterThanOrEqual(1)
    expect(line, shown).toBeLessThanOrEqual(lines)
    expect(column, shown).toBeGreaterThanOrEqual(1)
    expect(sentence.length, shown).toBeLessThan(1_000)
    expect(sentence, shown).toMatch(/[.?!]$/)
  }
}
