import { createHash } from 'node:crypto'

/** All that happened in a run, as one hash: two runs of a seed differ in nothing if these are equal. */
export class Trace {
  readonly #hash = createHash('sha256')

  note(...parts: (string | number)[]): void {
    this.#hash.update(`${parts.join(' ')}\n`)
  }

  end(): string {
    return this.#hash.digest('hex')
  }
}
