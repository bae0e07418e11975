import type { Scenario } from '../../../shared/scenario/schema.ts'
import { CHANNEL_TITLES } from '../../../shared/words/channel.ts'
import { ChannelIcon } from '../../channels/channel-icon.tsx'
import { RovingList } from '../../look/roving-list.tsx'
import { fillSlots } from '../../pieces/slotted-text.ts'
import s from './authoring.module.css'
import { slotsOf, timeOf, whenOf } from './inject-news.ts'

interface Props {
  readonly scenario: Scenario
  readonly current: string | null
  readonly onOpen: (id: string) => void
}

/** The master list: what comes by the clock first, then what waits for a condition or a hand. */
export function InjectList({ scenario, current, onOpen }: Props) {
  const slots = slotsOf(scenario)
  const items = scenario.injects
    .map((inject) => ({ inject, at: timeOf(scenario, inject) ?? Number.MAX_SAFE_INTEGER }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ inject }) => inject)
  return (
    <div data-dense className={s.injects}>
      <RovingList
        label="Injects"
        items={items}
        itemKey={({ id }) => id}
        current={current}
        onOpen={onOpen}
      >
        {(inject) => (
          <span className={s.inject}>
            <span className={s.when}>{whenOf(scenario, inject)}</span>
            <ChannelIcon of={inject.channel} />
            <span className="visually-hidden">{CHANNEL_TITLES[inject.channel]}: </span>
            <span>{fillSlots(inject.title, slots)}</span>
          </span>
        )}
      </RovingList>
    </div>
  )
}
