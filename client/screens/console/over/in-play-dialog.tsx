import { ATTENTION_TITLES } from '../../../../shared/words/channel.ts'
import type { FlagRow } from '../../../../shared/view/console-rows.ts'
import { Dialog } from '../../../look/dialog.tsx'
import { RadioGroup } from '../../../look/radio-group.tsx'
import { Stack } from '../../../look/stack.tsx'
import { Switch } from '../../../look/switch.tsx'
import { useRow, useRowIds, useRows } from '../../../stores/rows.ts'
import { useExercise } from '../../../stores/viewer.ts'
import { closeOver } from '../console-state.ts'
import { useForTeam, useOrder } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'
import s from './over.module.css'

const CONTROL = 'in-play'
const caps = ([0, 1, 2, 3] as const).map((level) => ({
  value: `${level}`,
  label: ATTENTION_TITLES[level],
}))

/** What takes effect at once, for everyone. */
export function InPlayDialog() {
  const exercise = useExercise()
  const flags = useRows('flags')
  const order = useOrder(CONTROL)
  if (exercise === null) return null
  return (
    <Dialog open title="Attention, countdowns and flags" onClose={closeOver}>
      <Stack gap={6}>
        <RadioGroup
          row
          label="Loudest that an inject may be"
          hint="Page sounds and stays until acknowledged. A note only waits to be read."
          value={`${exercise.attentionCap}`}
          choices={caps}
          onChange={(cap) => void order('cap-attention', { cap: Number(cap) })}
        />
        <Switch
          label="Countdowns"
          hint="Due times stay visible without them, and scores are the same."
          on={exercise.countdowns}
          onChange={(shown) => void order('show-countdowns', { shown })}
        />
        {flags.length > 0 && (
          <section aria-label="Flags">
            <h3>Flags</h3>
            <p className={s.quiet}>
              Raise one when it has happened in the room; injects may wait for it.
            </p>
            {flags.map((flag) => (
              <Flag key={flag.id} flag={flag} />
            ))}
          </section>
        )}
        <Outcome of={CONTROL} />
      </Stack>
    </Dialog>
  )
}

function Flag({ flag }: { readonly flag: FlagRow }) {
  const order = useOrder(CONTROL)
  const withTeam = useForTeam()
  const team = useRow('teams', flag.team)
  const several = useRowIds('teams').length > 1
  return (
    <Switch
      label={several ? `${flag.title} (${team?.title ?? ''})` : flag.title}
      on={flag.raised}
      onChange={(raised) =>
        void order(raised ? 'raise-flag' : 'lower-flag', withTeam(flag.team, { flag: flag.ref }))
      }
    />
  )
}
