import { memo, useDeferredValue } from 'react'
import type { Inject } from '../../../shared/scenario/inject-schema.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { CHANNEL_TITLES } from '../../../shared/words/channel.ts'
import type { FormName } from '../../../shared/words/incident.ts'
import { FORM_TITLES } from '../../pieces/form-words.ts'
import { Markdown } from '../../pieces/markdown.tsx'
import { fillSlots } from '../../pieces/slotted-text.ts'
import type { Flow } from './flow/flow.ts'
import type { FlowItem } from './flow/item.ts'
import { whenWords } from './flow/flow-words.ts'
import { newsOf, slotsOf } from './inject-news.ts'
import s from './msel-print.module.css'

interface Props {
  readonly scenario: Scenario
  readonly flow: Flow
  readonly form: FormName
}

/** On paper only: the master scenario events list of the form that is looked at. Typing never waits for it. */
export function MselPrint({ scenario, flow, form }: Props) {
  return <Sheet scenario={useDeferredValue(scenario)} flow={useDeferredValue(flow)} form={form} />
}

const Sheet = memo(function Sheet({ scenario, flow, form }: Props) {
  const items = flow.bands.flatMap((band) => band.items)
  const rows = items.flatMap((item) => {
    const inject = scenario.injects.find(({ id }) => id === item.id)
    return inject === undefined ? [] : [{ item, inject }]
  })
  return (
    <div className={s.sheet} aria-hidden>
      <h2>Injects in order, {FORM_TITLES[form].toLowerCase()}</h2>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Channel</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Text</th>
            <th scope="col">Expected</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.inject.id} scenario={scenario} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  )
})

interface LineProps {
  readonly scenario: Scenario
  readonly item: FlowItem
  readonly inject: Inject
}

function Line({ scenario, item, inject }: LineProps) {
  const slots = slotsOf(scenario)
  const { from, to } = newsOf(scenario, inject)
  return (
    <tr>
      <td className={s.when}>
        {whenWords(item)}
        {item.when !== null && <p>{item.when}</p>}
      </td>
      <td>{CHANNEL_TITLES[inject.channel]}</td>
      <td>{fillSlots(from.name, slots)}</td>
      <td>{to}</td>
      <td>
        <strong>{item.title}</strong>
        <Markdown text={inject.body} slots={slots} />
      </td>
      <td>{inject.expect === undefined ? '' : fillSlots(inject.expect, slots)}</td>
    </tr>
  )
}
