import { useMemo } from 'react'
import type { RunListRow } from '../../../shared/view/console-rows.ts'
import { useRowIds, useRows } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'
import { mergeTeams } from './merged-rows.ts'
import { orderRunList } from './run-order.ts'
import type { RunOrder } from './run-order.ts'

const noJumps: never[] = []

function useMergedRows(): RunListRow[] {
  const rows = useRows('runList')
  const teams = useRowIds('teams').length
  return useMemo(() => mergeTeams(rows, teams), [rows, teams])
}

export function useRunOrder(): RunOrder {
  const rows = useMergedRows()
  const messages = useRows('messages')
  const jumps = useExercise()?.jumps ?? noJumps
  return useMemo(() => orderRunList(rows, messages, jumps), [rows, messages, jumps])
}

/** One row of the run list as it is shown, or null. */
export function useRunRow(id: string | null): RunListRow | null {
  const rows = useMergedRows()
  return rows.find((row) => row.id === id) ?? null
}

/** The row that a message came from, or null for news that was written in play. */
export function useSourceRow(inject: string | null, team: string | null): RunListRow | null {
  const rows = useMergedRows()
  return rows.find((row) => row.ref === inject && (row.team === null || row.team === team)) ?? null
}
