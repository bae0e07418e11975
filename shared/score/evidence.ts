/** Numbers of events in the log that a figure, mark or sentence rests on: ascending, each once. */
export type Evidence = number[]

export function evidence(...seqs: readonly (number | null | undefined)[]): Evidence {
  const known = seqs.filter((seq) => seq !== null && seq !== undefined)
  return [...new Set(known)].sort((a, b) => a - b)
}
