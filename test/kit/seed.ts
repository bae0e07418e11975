const { HOTWASH_SEED } = process.env

/** What random tests draw from: HOTWASH_SEED, else a fresh one each time. */
export const SEED = HOTWASH_SEED ? Number(HOTWASH_SEED) : Date.now() % 2 ** 31

/** Runs a random test of this file; a failure says how to repeat it. `settings` are as in the environment. */
export async function seeded(
  file: string,
  run: () => void | Promise<void>,
  settings = '',
): Promise<void> {
  try {
    await run()
  } catch (error) {
    const vitest = 'npx vitest run -c test/vitest.config.ts --project node'
    console.error(`Repeat: HOTWASH_SEED=${SEED} ${settings} ${vitest} ${file}`)
    throw error
  }
}
