import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { TextField } from '../../look/text-field.tsx'
import type { SectionProps } from './section-props.ts'
import s from './setup.module.css'

/** The company's own names for its tools, with a sentence of the story to show where each lands. */
export function OurStack({ scenario, plan, change }: SectionProps) {
  if (scenario.slots.length === 0) return <p>This story names no tools.</p>
  return (
    <>
      <p className={s.quiet}>
        Write the names that people here use. What you leave keeps the story's invented name.
      </p>
      <div className={s.slots} data-fix="stack">
        {scenario.slots.map((slot) => (
          <div key={slot.name} className={s.slot}>
            <TextField
              label={slot.title}
              maxLength={60}
              value={plan.slots[slot.name] ?? slot.default}
              onChange={(text) => change({ ...plan, slots: { ...plan.slots, [slot.name]: text } })}
              onBlur={() => {
                // Nothing written means the author's word: say so in the field itself.
                if (plan.slots[slot.name]?.trim() !== '') return
                const { [slot.name]: _, ...others } = plan.slots
                change({ ...plan, slots: others })
              }}
            />
            <p className={s.example}>
              <Sentence
                text={slot.example ?? `In the story: \${${slot.name}}.`}
                scenario={scenario}
                values={plan.slots}
              />
            </p>
          </div>
        ))}
      </div>
    </>
  )
}

interface SentenceProps {
  readonly text: string
  readonly scenario: ScenarioAnswer
  readonly values: Readonly<Record<string, string>>
}

/** A sentence of the story as it will read, the put-in words set firm. */
function Sentence({ text, scenario, values }: SentenceProps) {
  // Splitting by a pattern with one group gives text and names in turn.
  return text.split(/\$\{([a-zA-Z0-9]+)\}/).map((part, at) => {
    if (at % 2 === 0) return part
    const slot = scenario.slots.find(({ name }) => name === part)
    return <b key={at}>{values[part]?.trim() || slot?.default || part}</b>
  })
}
