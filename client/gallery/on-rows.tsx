import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Patch } from '../../shared/view/difference.ts'
import { showRows } from '../stores/rows.ts'

/** Draws on these rows alone. They are there before the first drawing, as on a live page. */
export function OnRows({ rows, children }: { readonly rows: Patch; readonly children: ReactNode }) {
  useState(() => showRows(rows))
  return children
}
