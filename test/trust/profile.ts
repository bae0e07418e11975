import { Random } from './random.ts'

const { HOTWASH_TRUST, HOTWASH_SEED } = process.env

/** How much is tried: `npm test` has minutes, `HOTWASH_TRUST=long` an hour. */
export function amount({ short, long }: { short: number; long: number }): number {
  return HOTWASH_TRUST === 'long' ? long : short
}

/**
 * Runs a proof on a fresh seed, or on HOTWASH_SEED; a failure says how to repeat it.
 * What the proof answers is printed: one line on what was tried.
 */
export async function proved(
  file: string,
  proof: (random: Random) => Promise<string> | string,
): Promise<void> {
  const seed = HOTWASH_SEED ? Number(HOTWASH_SEED) : Date.now() % 2 ** 31
  const profile = HOTWASH_TRUST ? `HOTWASH_TRUST=${HOTWASH_TRUST} ` : ''
  const repeat = `${profile}HOTWASH_SEED=${seed} npx vitest run -c test/vitest.config.ts --project node ${file}`
  try {
    console.log(`${await proof(new Random(seed))} Seed ${seed}.`)
  } catch (error) {
    console.error(`Repeat: ${repeat}`)
    throw error
  }
}
