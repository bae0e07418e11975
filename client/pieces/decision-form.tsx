import type { DecisionRow } from '../../shared/view/rows.ts'
import type { OptionId } from '../../shared/words/ids.ts'
import { CONFIDENCES } from '../../shared/words/incident.ts'
import { Button } from '../look/button.tsx'
import { RadioGroup } from '../look/radio-group.tsx'
import { Select } from '../look/select.tsx'
import { TextArea } from '../look/text-area.tsx'
import { useDraft } from '../stores/draft.ts'
import { useSend } from '../stores/send.ts'
import { useMay } from '../stores/viewer.ts'
import { UndoClaim } from './decision-claim.tsx'
import s from './decision-card.module.css'
import { useNames } from './names.ts'
import { SendState } from './send-state.tsx'
import { useFill } from './use-slots.ts'

const SURE = { low: 'Not very', medium: 'Fairly', high: 'Very' } as const

interface Props {
  readonly decision: DecisionRow
  /** Amending a made one: both versions are kept. */
  readonly amends?: boolean
  readonly onDone?: () => void
}

/** What, why, how sure. Everything typed is a draft until it is recorded; a deadline never locks it. */
export function DecisionForm({ decision, amends = false, onDone }: Props) {
  const fill = useFill()
  const key = `decision:${decision.id}:${amends ? 'amend' : 'make'}`
  const [option, setOption] = useDraft(`${key}:option`)
  const [answer, setAnswer] = useDraft(`${key}:answer`)
  const [why, setWhy] = useDraft(`${key}:why`)
  const [sure, setSure] = useDraft(`${key}:sure`)
  const { sending, send } = useSend(key)
  const free = decision.options.length === 0
  const given = free ? answer.trim() !== '' : decision.options.some(({ id }) => id === option)

  const record = async () => {
    const recorded = await send(amends ? 'revise-decision' : 'make-decision', {
      decision: decision.ref,
      ...(free ? { answer: answer.trim() } : { option }),
      ...(why.trim() !== '' && { rationale: why.trim() }),
      ...(sure !== '' && { confidence: sure }),
    })
    if (!recorded.ok) return
    for (const forget of [setOption, setAnswer, setWhy, setSure]) forget('')
    onDone?.()
  }
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (given) void record()
      }}
    >
      {free ? (
        <TextArea label="Your answer" value={answer} onChange={setAnswer} />
      ) : (
        <RadioGroup
          label="What do you decide?"
          hideLabel
          choices={decision.options.map(({ id, label }) => ({ value: id, label: fill(label) }))}
          value={decision.options.find(({ id }) => id === option)?.id ?? null}
          onChange={(chosen: OptionId) => setOption(chosen)}
        />
      )}
      <TextArea
        label="Why"
        hint="One sentence; it is kept with the decision."
        value={why}
        onChange={setWhy}
      />
      <Select
        label="How sure are you?"
        value={CONFIDENCES.find((level) => level === sure) ?? ''}
        prompt="Choose if you like"
        options={CONFIDENCES.map((value) => ({ value, label: SURE[value] }))}
        onChange={setSure}
      />
      <div className={s.actions} data-sticks>
        <RecordButton decision={decision} amends={amends} given={given} free={free} />
        {!amends && <UndoClaim decision={decision} />}
        <SendState of={sending} />
      </div>
    </form>
  )
}

interface RecordProps extends Required<Pick<Props, 'decision' | 'amends'>> {
  readonly given: boolean
  readonly free: boolean
}

function RecordButton({ decision, amends, given, free }: RecordProps) {
  const may = useMay(`decision:${decision.id}`)
  const approvers = useNames(decision.approvers, 'or')
  const whyNot = given ? undefined : free ? 'Write an answer first.' : 'Choose an option first.'
  const unauthorised = !amends && decision.ownership === 'unauthorised' && may.has('ask-authority')
  if (amends) {
    return (
      <Button look="primary" type="submit" whyNot={whyNot}>
        Record the change
      </Button>
    )
  }
  return (
    <Button look={unauthorised ? 'quiet' : 'primary'} type="submit" whyNot={whyNot}>
      {decision.ownership === 'unauthorised'
        ? `Record without ${approvers || 'approval'}`
        : 'Record decision'}
    </Button>
  )
}
