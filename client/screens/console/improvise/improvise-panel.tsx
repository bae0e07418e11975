import { CHANNELS, CHANNEL_TITLES, ATTENTION_TITLES } from '../../../../shared/words/channel.ts'
import type { Attention } from '../../../../shared/words/channel.ts'
import { Button } from '../../../look/button.tsx'
import { SidePanel } from '../../../look/dialog.tsx'
import { Select } from '../../../look/select.tsx'
import { Stack } from '../../../look/stack.tsx'
import { TextArea } from '../../../look/text-area.tsx'
import { TextField } from '../../../look/text-field.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRows } from '../../../stores/rows.ts'
import { closeOver } from '../console-state.ts'
import { ControlButton } from '../controls/control-button.tsx'
import { ControlKeys } from '../controls/control-keys.tsx'
import { Outcome } from '../sending/outcome.tsx'
import { SendActions } from '../sending/send-actions.tsx'
import { forgetImproviseDraft, useImproviseDraft } from './improvise-draft.ts'
import { Preview } from './preview.tsx'
import { Recipients } from './recipients.tsx'
import { IMPROVISE, useSendImprovised } from './use-improvise.ts'
import s from './improvise.module.css'

const channels = CHANNELS.map((value) => ({ value, label: CHANNEL_TITLES[value] }))
const levels = ([0, 1, 2, 3] as const).map((level) => ({
  value: `${level}`,
  label: ATTENTION_TITLES[level],
}))
const ANOTHER = 'another'

/** New news on the spot: what the room needs and no author foresaw. */
export function ImprovisePanel() {
  const [draft, change] = useImproviseDraft()
  const personas = useRows('personas')
  const fill = useFill()
  const send = useSendImprovised(draft)
  const from = [
    ...personas.map(({ id, name }) => ({ value: id as string, label: fill(name) })),
    { value: ANOTHER, label: 'Another name' },
  ]
  return (
    <SidePanel
      open
      title={draft.answers === null ? 'New inject' : 'Answer'}
      onClose={closeOver}
      actions={
        <div className={s.foot}>
          <SendActions of={IMPROVISE}>
            <ControlButton of={send} look="primary" />
            <Button dense look="bare" onClick={forgetImproviseDraft}>
              Start over
            </Button>
          </SendActions>
          <Outcome of={IMPROVISE} />
        </div>
      }
    >
      <ControlKeys controls={[send]} />
      <div data-dense>
        <Stack gap={3}>
          <div className={s.pair}>
            <Select
              label="Channel"
              value={draft.channel}
              options={channels}
              onChange={(channel) => change({ channel })}
            />
            <Select
              label="Level"
              value={`${draft.attention}`}
              options={levels}
              onChange={(level) => change({ attention: Number(level) as Attention })}
            />
          </div>
          <Select
            label="From"
            value={draft.persona === '' ? ANOTHER : draft.persona}
            options={from}
            onChange={(persona) => change({ persona: persona === ANOTHER ? '' : persona })}
          />
          {draft.persona === '' && (
            <TextField
              label="Name of the sender"
              value={draft.name}
              onChange={(name) => change({ name })}
            />
          )}
          <Recipients draft={draft} change={change} />
          <TextField
            label="Title"
            value={draft.title}
            maxLength={120}
            onChange={(title) => change({ title })}
          />
          <TextArea label="Text" value={draft.body} onChange={(body) => change({ body })} />
          <Preview draft={draft} />
        </Stack>
      </div>
    </SidePanel>
  )
}
