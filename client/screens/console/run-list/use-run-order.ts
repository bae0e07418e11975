import { useMemo } from 'react'
import { useRows } from '../../../stores/rows.ts'
import { useExercise } from '../../../stores/viewer.ts'
import { orderRunList } from './run-order.ts'
import type { RunOrder } from './run-order.ts'

const noJumps: never[] = []

export function useRunOrder(): RunOrder {
  const rows = useRows('runList')
  const messages = useRows('messages')
  const jumps = useExercise()?.jumps ?? noJumps
  return useMemo(() => orderRunList(rows, messages, jumps), [rows, messages, jumps])
}
