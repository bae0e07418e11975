import type { InjectId } from '../../../shared/words/ids.ts'
import { ATTENTION_TITLES, CHANNEL_TITLES } from '../../../shared/words/channel.ts'
import type { Inject } from '../../../shared/scenario/inject-schema.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { Attachments } from '../../pieces/attachments.tsx'
import { MessageBody } from '../../pieces/message-body.tsx'
import { fillFields, fillSlots } from '../../pieces/slotted-text.ts'
import s from './authoring.module.css'
import { newsOf, slotsOf, storyTimeOf, toOf, whenOf } from './inject-news.ts'

interface Props {
  readonly scenario: Scenario
  readonly inject: Inject | null
}

/** One inject as its reader sees it, and under it what only the facilitator gets. */
export function PreviewPanel({ scenario, inject }: Props) {
  if (inject === null) {
    return (
      <EmptyState title="No inject is chosen">
        Choose one from the list, or put the cursor into one in the text.
      </EmptyState>
    )
  }
  const slots = slotsOf(scenario)
  return (
    <div className={s.panel}>
      <p className={s.quiet}>
        {whenOf(scenario, inject)}, {CHANNEL_TITLES[inject.channel].toLowerCase()} to{' '}
        {toOf(scenario, inject)}, level {inject.attention}{' '}
        {ATTENTION_TITLES[inject.attention].toLowerCase()}
      </p>
      <div className={s.seen}>
        <MessageBody
          of={newsOf(scenario, inject)}
          time={storyTimeOf(scenario, inject)}
          slots={slots}
        />
        <Attachments of={fillFields(inject.attachments, slots)} />
      </div>
      <FacilitatorsPart inject={inject} slots={slots} />
    </div>
  )
}

function FacilitatorsPart({
  inject,
  slots,
}: {
  readonly inject: Inject
  readonly slots: Record<string, string>
}) {
  const lines = [
    ['Read aloud', inject.readAloud],
    ['Expect', inject.expect],
    ['Coaching', inject.coaching],
    ['Red herring', inject.redHerring],
  ] as const
  const said = lines.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]))
  if (said.length === 0) return null
  return (
    <dl className={s.notes}>
      {said.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fillSlots(text, slots)}</dd>
        </div>
      ))}
    </dl>
  )
}

export function injectOf(scenario: Scenario | null, id: string | null): Inject | null {
  return scenario?.injects.find((each) => each.id === (id as InjectId)) ?? null
}
