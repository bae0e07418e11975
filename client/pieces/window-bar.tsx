import { useRef } from 'react'
import type { DecisionRow } from '../../shared/view/rows.ts'
import { Mark } from '../look/mark.tsx'
import { exerciseNow, usePassed } from '../stores/clock.ts'
import { Countdown } from './countdown.tsx'
import { useOnTick } from './live-text.ts'
import { useStoryTime } from './story-time.ts'
import s from './window-bar.module.css'

type Window = Pick<DecisionRow, 'openedAtMs' | 'targetAtMs' | 'deadlineAtMs'>

/** From opening to deadline, filled to now. Its look changes at target and at deadline only. */
export function WindowBar({
  of: { openedAtMs, targetAtMs, deadlineAtMs },
}: {
  readonly of: Window
}) {
  const pastTarget = usePassed(targetAtMs)
  const pastDeadline = usePassed(deadlineAtMs)
  const storyTime = useStoryTime()
  const fill = useRef<HTMLSpanElement>(null)
  const share = (atMs: number) =>
    Math.min(1, Math.max(0, (atMs - openedAtMs) / (deadlineAtMs - openedAtMs)))
  useOnTick(() => fill.current?.style.setProperty('--filled', String(share(exerciseNow()))))
  return (
    <div className={s.window}>
      <div
        className={s.bar}
        aria-hidden
        data-past={pastDeadline ? 'deadline' : pastTarget ? 'target' : 'none'}
      >
        <span className={s.track}>
          <span ref={fill} className={s.fill} />
        </span>
        <span className={s.tick} style={{ '--at': share(targetAtMs) }}>
          T
        </span>
        <span className={s.tick} style={{ '--at': 1 }}>
          D
        </span>
      </div>
      <p className={s.words}>
        {pastDeadline ? (
          <Mark glyph="past-deadline" tone="gap" firm>
            Past its deadline. Still worth deciding.
          </Mark>
        ) : pastTarget ? (
          <>
            <Mark glyph="past-target" tone="due" firm>
              <Countdown toMs={targetAtMs} what="target" />
            </Mark>
            <span className={s.due}>deadline {storyTime(deadlineAtMs)}</span>
          </>
        ) : (
          <>
            <Countdown toMs={targetAtMs} what="target" />
            <span className={s.due}>deadline {storyTime(deadlineAtMs)}</span>
          </>
        )}
      </p>
    </div>
  )
}
