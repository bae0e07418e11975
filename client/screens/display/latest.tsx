import { CHANNEL_TITLES } from '../../../shared/words/channel.ts'
import { useStoryTime } from '../../pieces/story-time.ts'
import { useFill } from '../../pieces/use-slots.ts'
import s from './display.module.css'
import { useLatest } from './open-decisions.ts'

/** One piece of news, at most two lines. */
export function Latest() {
  const latest = useLatest()
  const fill = useFill()
  const storyTime = useStoryTime()
  return (
    <div className={s.latest}>
      <h3 className={s.label}>Latest</h3>
      {latest === null ? (
        <p>No news yet</p>
      ) : (
        <>
          <p className={s.title}>
            {CHANNEL_TITLES[latest.channel]}: {fill(latest.title)}
          </p>
          <p className={s.when} data-figures>
            {storyTime(latest.releasedAtMs)}
          </p>
        </>
      )}
    </div>
  )
}
