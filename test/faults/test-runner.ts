import { createVitest, type Vitest } from 'vitest/node'
import { patternOf, type NamedTest } from '../kit/named-test.ts'
import type { CopiedSources } from './copied-sources.ts'

/** What became of a named test; `missing` where none of this name ran. */
export type TestOutcome = 'passes' | 'fails' | 'missing'

/** Runs single tests of copied sources; what has not changed in between is transformed once. */
export class TestRunner {
  readonly #sources: CopiedSources
  readonly #vitest: Vitest

  private constructor(sources: CopiedSources, vitest: Vitest) {
    this.#sources = sources
    this.#vitest = vitest
  }

  static async in(sources: CopiedSources): Promise<TestRunner> {
    // Tests name files of the repository by their path from its root.
    process.chdir(sources.folder)
    const vitest = await createVitest('test', {
      root: sources.folder,
      config: sources.path('test/vitest.config.ts'),
      project: ['node*'],
      watch: false,
      silent: true,
      reporters: [{}],
    })
    await vitest.standalone()
    return new TestRunner(sources, vitest)
  }

  /** Must be told of each file that was written since the last run. */
  changed(file: string): void {
    this.#vitest.invalidateFile(this.#sources.path(file))
  }

  async run(test: NamedTest): Promise<TestOutcome> {
    const [file] = test
    const pattern = patternOf(test)
    this.#vitest.setGlobalTestNamePattern(pattern)
    const found = await this.#vitest.globTestSpecifications([this.#sources.path(file)])
    const { testModules } = await this.#vitest.runTestSpecifications(found)
    const states = testModules
      .flatMap(({ children }) => [...children.allTests()])
      .filter(({ name }) => pattern.test(name))
      .map((each) => each.result().state)
    if (states.includes('failed')) return 'fails'
    return states.length > 0 && states.every((state) => state === 'passed') ? 'passes' : 'missing'
  }

  close(): Promise<void> {
    return this.#vitest.close()
  }
}
