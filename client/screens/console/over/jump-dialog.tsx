import { useState } from 'react'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { HOUR, parseDuration, writeDuration } from '../../../../shared/time/duration.ts'
import type { Ms } from '../../../../shared/time/duration.ts'
import { Button } from '../../../look/button.tsx'
import { Dialog } from '../../../look/dialog.tsx'
import { counted, durationWords, exerciseClock } from '../../../look/figures.ts'
import { RadioGroup } from '../../../look/radio-group.tsx'
import { Row, Stack } from '../../../look/stack.tsx'
import { TextField } from '../../../look/text-field.tsx'
import { useStoryTime } from '../../../pieces/story-time.ts'
import { exerciseNow } from '../../../stores/clock.ts'
import { useExercise } from '../../../stores/viewer.ts'
import { closeOver } from '../console-state.ts'
import { firstReason } from '../controls/control.ts'
import { useOrder, useServerAway } from '../orders.ts'
import { useRunOrder } from '../../../pieces/run-list/use-run-order.ts'
import { Outcome } from '../sending/outcome.tsx'
import { jumpLengths } from './jump-lengths.ts'
import { SkippedList } from './skipped-list.tsx'
import { skippedBy } from './skipped-rows.ts'

const CONTROL = 'jump'
const LONGEST: Ms = 7 * 24 * HOUR

/** "Two hours later": shows first where it lands and what it passes over. */
export function JumpDialog({ offered }: { readonly offered: Ms | null }) {
  const { coming } = useRunOrder()
  const [lengths] = useState(() => jumpLengths(coming, exerciseNow()))
  const [typed, setTyped] = useState(() => writeDuration(offered ?? lengths[0] ?? HOUR))
  const [deliver, setDeliver] = useState<'leave' | 'deliver'>('leave')
  const [said, setSaid] = useState<string | null>(null)
  const order = useOrder(CONTROL)
  const away = useServerAway()
  const read = parseDuration(typed.trim())
  const byMs = read !== null && read >= 1_000 && read <= LONGEST ? read : null
  const skipped = byMs === null ? [] : skippedBy(coming, exerciseNow(), byMs)
  const say = said ?? (byMs === null ? '' : `${durationWords(byMs)} later`)
  const jump = async () => {
    const answer = await order('jump', {
      by: byMs,
      deliver: deliver === 'deliver',
      ...(say.trim() !== '' && { say: say.trim() }),
    })
    if (answer.ok) closeOver()
  }
  return (
    <Dialog
      open
      title="Jump in time"
      onClose={closeOver}
      actions={
        <>
          <Button
            look="primary"
            whyNot={firstReason(away, byMs === null && 'Write how far, such as 2h or 1h30m.')}
            onClick={() => void jump()}
          >
            {byMs === null ? 'Jump' : `Jump ${durationWords(byMs)}`}
          </Button>
          <Button onClick={closeOver}>Not now</Button>
          <Outcome of={CONTROL} />
        </>
      }
    >
      <Stack gap={4}>
        <TextField
          label="How far"
          hint="Such as 45m, 2h or 1h30m. Jumped time is not played time: no target or deadline comes nearer."
          problem={
            byMs === null ? 'This is no length between one second and seven days.' : undefined
          }
          value={typed}
          onChange={setTyped}
        />
        <Row>
          {lengths.map((ms) => (
            <Button key={ms} dense onClick={() => setTyped(writeDuration(ms))}>
              {durationWords(ms)}
            </Button>
          ))}
        </Row>
        {byMs !== null && <Landing byMs={byMs} skipped={skipped} />}
        {skipped.length > 0 && (
          <RadioGroup
            label="What it passes over"
            value={deliver}
            choices={[
              { value: 'leave', label: 'Leave it out', hint: 'You can still send each by hand.' },
              {
                value: 'deliver',
                label: 'Deliver all of it on landing',
                hint: 'In order, at once.',
              },
            ]}
            onChange={setDeliver}
          />
        )}
        <TextField label="Said to everyone" value={say} maxLength={120} onChange={setSaid} />
      </Stack>
    </Dialog>
  )
}

function Landing({
  byMs,
  skipped,
}: {
  readonly byMs: Ms
  readonly skipped: readonly RunListRow[]
}) {
  const storyTime = useStoryTime()
  const landing = exerciseNow() + byMs
  const leftMs = Math.max(0, (useExercise()?.endsAtMs ?? 0) - exerciseNow())
  return (
    <div>
      <p>
        Lands at {exerciseClock(landing)}, {storyTime(landing)} in the story.{' '}
        {skipped.length === 0
          ? 'It passes over nothing.'
          : `It passes over ${counted(skipped.length, 'row')}:`}
      </p>
      <SkippedList rows={skipped} />
      <p>
        {leftMs > 0
          ? `Play goes on after it: ${durationWords(leftMs)} are left to play.`
          : 'Play goes on after it, until you end it.'}
      </p>
    </div>
  )
}
