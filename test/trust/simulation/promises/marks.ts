/** Who may read a text is written into it: `secret` an author's, `inject` news, `team` what a team typed, `watch` what watchers typed. */
export type MarkKind = 'secret' | 'inject' | 'team' | 'watch'

export function mark(kind: MarkKind, of: string): string {
  return `⟦${kind}:${of}⟧`
}

/** All marks in what was sent. */
export function marksIn(text: string): { kind: MarkKind; of: string }[] {
  if (!text.includes('⟦')) return []
  return [...text.matchAll(/⟦(\w+):([\w-]+)⟧/g)].map(([, kind = '', of = '']) => ({
    kind: kind as MarkKind,
    of,
  }))
}
