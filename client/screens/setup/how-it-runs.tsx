import type { Attention } from '../../../shared/words/channel.ts'
import { RadioGroup } from '../../look/radio-group.tsx'
import { Select } from '../../look/select.tsx'
import { Switch } from '../../look/switch.tsx'
import { PACES } from './plan.ts'
import type { SectionProps } from './section-props.ts'
import s from './setup.module.css'

const caps = [
  { value: '3', label: 'As written, pages included' },
  { value: '2', label: 'No pages: they ask, without sound' },
  { value: '1', label: 'Quiet: news waits to be read' },
  { value: '0', label: 'Silent: rows in the log' },
] as const
const capOf: Record<(typeof caps)[number]['value'], Attention> = { 3: 3, 2: 2, 1: 1, 0: 0 }

export function HowItRuns({ plan, change }: SectionProps) {
  return (
    <>
      <RadioGroup
        label="Where"
        row
        value={plan.place}
        onChange={(place) => change({ ...plan, place })}
        choices={[
          { value: 'room', label: 'In a room', hint: 'Only the display makes a sound' },
          {
            value: 'call',
            label: 'On a call',
            hint: 'No device makes a sound unless its owner says so',
          },
        ]}
      />
      <RadioGroup
        label="Pace"
        hint="At 2, ten minutes of the story pass in five. It can be changed in play."
        row
        value={String(plan.pace)}
        onChange={(pace) => change({ ...plan, pace: Number(pace) })}
        choices={PACES.map((pace) => ({ value: String(pace), label: `${pace}×` }))}
      />
      <div className={s.narrow}>
        <Select
          label="How loud news may be"
          value={String(plan.attentionCap) as keyof typeof capOf}
          options={caps}
          onChange={(cap) => change({ ...plan, attentionCap: capOf[cap] })}
        />
      </div>
      <div>
        <Switch
          label="Countdowns"
          hint="Due times show in any case"
          on={plan.countdowns}
          onChange={(countdowns) => change({ ...plan, countdowns })}
        />
        <Switch
          label="Let each person in by hand"
          hint="Otherwise whoever has the code takes a free seat until the start"
          on={plan.admitByHand}
          onChange={(admitByHand) => change({ ...plan, admitByHand })}
        />
        <Switch
          label="Observers see what is coming"
          hint="They watch and tag; players never see what they tag in play"
          on={plan.observersSeeSpoilers}
          onChange={(observersSeeSpoilers) => change({ ...plan, observersSeeSpoilers })}
        />
      </div>
    </>
  )
}
