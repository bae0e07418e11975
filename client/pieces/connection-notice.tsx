import { Banner } from '../look/banner.tsx'
import { counted, exerciseClock } from '../look/figures.ts'
import { useConnection } from '../stores/connection.ts'
import s from './notice-line.module.css'
import { useStoryTime } from './story-time.ts'

/** Never red: a lost line is nobody's fault, and nothing is lost by it. */
export function ConnectionNotice() {
  const { cut, cutAtMs, waiting } = useConnection()
  const storyTime = useStoryTime()
  const kept = waiting === 0 ? '' : ` ${counted(waiting, 'thing')} will be sent.`
  if (cut !== 'long' || cutAtMs === null) {
    return <Banner bar glyph="opened" title={<>Reconnecting.{kept}</>} />
  }
  return (
    <Banner
      bar
      glyph="offline"
      title={
        <>
          Offline since {storyTime(cutAtMs)}.{' '}
          <span className={s.words}>
            Keep writing; it will be sent.{kept} What you see is as of {exerciseClock(cutAtMs)}.
          </span>
        </>
      }
    />
  )
}
