import type { RunListRow } from '../../../shared/view/console-rows.ts'

/**
 * One row where all teams stand alike, one per team where they differ: with four teams a run list
 * is not four times as long.
 */
export function mergeTeams(rows: readonly RunListRow[], teams: number): RunListRow[] {
  if (teams < 2) return [...rows]
  const refs = [...new Set(rows.map(({ ref }) => ref))]
  return refs.flatMap((ref) => {
    const same = rows.filter((row) => row.ref === ref)
    const [first] = same
    const alike =
      first !== undefined && same.length === teams && same.every((row) => standsLike(row, first))
    return alike ? [{ ...first, id: first.ref, team: null }] : same
  })
}

function standsLike(a: RunListRow, b: RunListRow): boolean {
  return a.state === b.state && a.atMs === b.atMs && a.sentAtMs === b.sentAtMs && a.body === b.body
}
