import { useState } from 'react'
import type { DecisionRow, TeamRow } from '../../../../shared/view/rows.ts'
import type { SeatId } from '../../../../shared/words/ids.ts'
import { Button } from '../../../look/button.tsx'
import { Dialog } from '../../../look/dialog.tsx'
import { RadioGroup } from '../../../look/radio-group.tsx'
import { Select } from '../../../look/select.tsx'
import { Stack } from '../../../look/stack.tsx'
import { useRows } from '../../../stores/rows.ts'
import { nameOf } from '../../../stores/viewer.ts'
import { closeOver } from '../console-state.ts'
import { firstReason } from '../controls/control.ts'
import { useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'
import type { Act } from './acts.ts'
import { AnswerFields, answerData, noAnswer } from './answer-fields.tsx'

interface Props {
  readonly title: string
  readonly team: TeamRow
  readonly decision: DecisionRow | null
  readonly acts: readonly Act[]
}

const CONTROL = 'record-for-seat'

export function RecordForm({ title, team, decision, acts }: Props) {
  const seats = useRows('seats', (seat) => seat.team === team.id && seat.state !== 'free')
  const [command, setCommand] = useState(acts[0]?.command ?? null)
  const act = acts.find((each) => each.command === command) ?? acts[0]
  const [chosenBy, setBy] = useState<SeatId | null>(null)
  const [to, setTo] = useState<SeatId | null>(null)
  const [answer, setAnswer] = useState(noAnswer)
  const by = chosenBy ?? act?.by ?? null
  const order = useOrder(CONTROL)
  const away = useServerAway()
  const options = seats.map((seat) => ({ value: seat.id, label: nameOf(seat, seat.id) }))
  const parties = options.filter(
    ({ value }) => value === decision?.holder || value === decision?.challenger,
  )

  const record = async () => {
    if (act === undefined || by === null) return
    const data = {
      for: by,
      ...(decision !== null && { decision: decision.ref }),
      ...(act.needs === 'to' && { to }),
      ...(act.needs === 'party' && { seat: to }),
      ...(act.needs === 'answer' && answerData(answer)),
    }
    const recorded = await order(act.command, data)
    if (recorded.ok) closeOver()
  }
  const whyNot = firstReason(
    away,
    act === undefined && 'There is nothing to record about it now.',
    by === null && 'Choose whose act it is.',
    (act?.needs === 'to' || act?.needs === 'party') && to === null && 'Choose to whom.',
    act?.needs === 'answer' &&
      answer.option === null &&
      answer.answer.trim() === '' &&
      'Say what was decided.',
  )
  return (
    <Dialog
      open
      title={title}
      onClose={closeOver}
      actions={
        <>
          <Button look="primary" whyNot={whyNot} onClick={() => void record()}>
            Record
          </Button>
          <Button onClick={closeOver}>Not now</Button>
          <Outcome of={CONTROL} />
        </>
      }
    >
      <Stack gap={4}>
        <Select
          label="Who"
          value={by ?? ''}
          prompt="Choose a seat"
          options={options}
          onChange={setBy}
        />
        <RadioGroup
          label="What they did"
          value={act?.command ?? null}
          choices={acts.map((each) => ({
            value: each.command,
            label: each.words.charAt(0).toUpperCase() + each.words.slice(1),
          }))}
          onChange={setCommand}
        />
        {act?.needs === 'to' && (
          <Select
            label="To whom"
            value={to ?? ''}
            prompt="Choose a seat"
            options={options}
            onChange={setTo}
          />
        )}
        {act?.needs === 'party' && (
          <Select
            label="Who has it"
            value={to ?? ''}
            prompt="Choose one of the two"
            options={parties}
            onChange={setTo}
          />
        )}
        {act?.needs === 'answer' && decision !== null && (
          <AnswerFields decision={decision} answer={answer} onChange={setAnswer} />
        )}
      </Stack>
    </Dialog>
  )
}
