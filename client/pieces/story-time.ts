import { MINUTE } from '../../shared/time/duration.ts'
import type { Ms } from '../../shared/time/duration.ts'
import { storyClock } from '../look/figures.ts'
import { useRowsStore } from '../stores/rows.ts'

/** The clock inside the story at an instant of the exercise clock: `02:14`. */
export function storyTimeAt(atMs: Ms): string {
  const start = useRowsStore.getState().exercise['exercise']?.storyStartMinutes ?? 0
  return storyClock(start * MINUTE + atMs)
}

/** The same for a component, which redraws if the story's start changes. */
export function useStoryTime(): (atMs: Ms) => string {
  const start = useRowsStore((view) => view.exercise['exercise']?.storyStartMinutes ?? 0)
  return (atMs) => storyClock(start * MINUTE + atMs)
}
