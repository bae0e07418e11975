import { useExercise } from '../stores/viewer.ts'
import { exerciseNow } from '../stores/clock.ts'
import { useOnTick } from './live-text.ts'
import { useNeedsMe } from './needs-me.ts'
import { storyTimeAt } from './story-time.ts'

/** `(2) 02:14 Leaked API keys`: what needs me first, so that a tab in the background says it too. */
export function WindowTitle() {
  const count = useNeedsMe()
  const title = useExercise()?.title ?? 'Hotwash'
  useOnTick(() => {
    const next = `${count > 0 ? `(${count}) ` : ''}${storyTimeAt(exerciseNow())} ${title}`
    if (document.title !== next) document.title = next
  })
  return null
}
