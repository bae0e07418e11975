import { Banner } from '../look/banner.tsx'
import { exerciseClock } from '../look/figures.ts'
import { useConnection } from '../stores/connection.ts'
import s from './notice-line.module.css'
import { useStoryTime } from './story-time.ts'

/** Never red: a lost line is nobody's fault, and nothing is lost by it. */
export function ConnectionNotice() {
  const { cut, cutAtMs, waiting } = useConnection()
  const storyTime = useStoryTime()
  const sent = waiting === 0 ? 'it will be sent' : `it will be sent (${waiting} waiting)`
  if (cut !== 'long' || cutAtMs === null) {
    return <Banner bar glyph="opened" title="Reconnecting. Keep writing." />
  }
  return (
    <Banner
      bar
      glyph="offline"
      title={
        <>
          Offline since {storyTime(cutAtMs)}.{' '}
          <span className={s.words}>
            Keep writing; {sent}.
            <span className={s.wide}> Shown as of {exerciseClock(cutAtMs)}.</span>
          </span>
        </>
      }
    />
  )
}
