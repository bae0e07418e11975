import { useState } from 'react'
import { Checkbox } from '../checkbox.tsx'
import { ComboBox } from '../combo-box.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { Select } from '../select.tsx'
import { Switch } from '../switch.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { Sample } from './sample.tsx'
import s from './sample.module.css'

const people = ['Sam', 'Dana', 'Kim', 'Priya'].map((label) => ({
  value: label.toLowerCase(),
  label,
}))

export function FieldSamples() {
  const [name, setName] = useState('Dana')
  const [why, setWhy] = useState('')
  const [who, setWho] = useState<string | null>('sam')
  const [pick, setPick] = useState('')
  const [choice, setChoice] = useState<string | null>('now')
  const [on, setOn] = useState(true)
  const [ready, setReady] = useState(true)
  return (
    <Sample
      title="Fields"
      note="The platform's own wherever it is good: light on the wire, right for touch and speech."
    >
      <div className={s.pair}>
        <TextField label="Your name" value={name} onChange={setName} />
        <TextField
          label="Code"
          hint="Eight characters, as on the screen"
          problem="No room has this code. Look for a mistyped letter."
          value="K7PM-2QXE"
          onChange={setName}
        />
        <TextArea
          label="Why"
          hint="One sentence is enough"
          placeholder="Because …"
          value={why}
          onChange={setWhy}
        />
        <Select
          label="Deputy"
          prompt="Choose a person"
          value={pick}
          options={people}
          onChange={setPick}
        />
        <ComboBox label="Person" value={who} options={people} onChange={setWho} />
        <TextField
          label="Kept for you"
          readOnly
          value="Cannot be changed here"
          onChange={setName}
        />
      </div>
      <RadioGroup
        label="What shall be done?"
        value={choice}
        onChange={setChoice}
        choices={[
          { value: 'now', label: 'Now', hint: 'Service stops for about two minutes' },
          { value: 'later', label: 'After review', hint: 'Two people read it first' },
          { value: 'never', label: 'Not at all' },
        ]}
      />
      <RadioGroup
        label="Pace"
        row
        value="1"
        onChange={() => undefined}
        choices={['0.5', '1', '2', '4'].map((value) => ({ value, label: `${value}×` }))}
      />
      <div className={s.pair}>
        <div>
          <Checkbox label="I can reach the page" checked={ready} onChange={setReady} />
          <Checkbox
            label="The list is current"
            hint="Unchecked items are shown, never forbidden"
            checked={false}
            onChange={() => undefined}
          />
        </div>
        <div>
          <Switch label="Sound" hint="Two tones, once" on={on} onChange={setOn} />
          <Switch label="Countdowns" on={false} onChange={() => undefined} />
        </div>
      </div>
    </Sample>
  )
}
