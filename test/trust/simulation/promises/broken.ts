/** A promise that did not hold; the message is one plain sentence. */
export class Broken extends Error {
  override name = 'Broken'
}

export function promise(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Broken(sentence)
}
