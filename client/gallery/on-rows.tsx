import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Patch } from '../../shared/view/difference.ts'
import { hearServerOffset } from '../stores/clock.ts'
import { showRows } from '../stores/rows.ts'
import { WALL_NOW } from './fixed-people.ts'

/** Draws on these rows alone. They are there before the first drawing, as on a live page. */
export function OnRows({ rows, children }: { readonly rows: Patch; readonly children: ReactNode }) {
  useState(() => {
    hearServerOffset(WALL_NOW - Date.now())
    showRows(rows)
  })
  return children
}
