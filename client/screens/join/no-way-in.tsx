import type { ReactNode } from 'react'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { Button } from '../../look/button.tsx'
import { Stack } from '../../look/stack.tsx'
import { MySeat } from './my-seat.tsx'

interface Props {
  /** One sentence: what is so, and what to do. */
  readonly title: string
  readonly again: () => void
  readonly exercise?: ExerciseId
  readonly children?: ReactNode
}

/** Why nobody comes in here now. */
export function NoWayIn({ title, again, exercise, children }: Props) {
  return (
    <Stack gap={6}>
      <p role="alert">{title}</p>
      {exercise !== undefined && <MySeat exercise={exercise} />}
      {children}
      <div>
        <Button onClick={again}>Look again</Button>
      </div>
    </Stack>
  )
}
