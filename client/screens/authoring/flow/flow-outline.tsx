import { exerciseClock } from '../../../look/figures.ts'
import { RovingList } from '../../../look/roving-list.tsx'
import type { FlowBand } from './bands.ts'
import s from './flow-outline.module.css'
import type { Flow } from './flow.ts'
import type { FlowItem } from './item.ts'
import { bandTitle, whenWords } from './flow-words.ts'
import { ItemIcon } from './item-icon.tsx'
import { treeOf } from './tree.ts'

interface Props {
  readonly flow: Flow
  readonly current: string | null
  readonly onOpen: (id: string) => void
}

/** The flow in words: by phase, and under each thing what follows from it. */
export function FlowOutline({ flow, current, onOpen }: Props) {
  return flow.bands
    .filter(({ of, items }) => items.length > 0 || phaseOf(flow, of) !== undefined)
    .map((band) => (
      <section key={band.of} aria-label={bandTitle(band.of)} className={s.band}>
        <h3>{bandTitle(band.of)}</h3>
        <PhaseWords flow={flow} of={band.of} />
        {band.items.length > 0 && (
          <Items flow={flow} band={band} current={current} onOpen={onOpen} />
        )}
      </section>
    ))
}

function phaseOf({ phases }: Flow, of: FlowBand['of']) {
  return phases.find(({ phase }) => phase === of)
}

function PhaseWords({ flow, of }: { readonly flow: Flow; readonly of: FlowBand['of'] }) {
  const phase = phaseOf(flow, of)
  if (phase === undefined) return null
  const atOnce = phase.fromMs === phase.toMs
  return (
    <p className={s.quiet}>
      {atOnce
        ? `A typical team passes it at ${exerciseClock(phase.fromMs)}, since its gate is true already`
        : `A typical team is in it from ${exerciseClock(phase.fromMs)} to ${exerciseClock(phase.toMs)}`}
      . It ends with: {phase.gate}.
    </p>
  )
}

function Items({ flow, band, current, onOpen }: Props & { readonly band: FlowBand }) {
  const { roots, below } = treeOf(band.items, flow.arrows)
  return (
    <div data-dense className={s.items}>
      <RovingList
        label={`Flow, ${bandTitle(band.of)}`}
        items={roots}
        below={below}
        itemKey={({ id }) => id}
        current={current}
        onOpen={onOpen}
      >
        {(item) => <Item item={item} />}
      </RovingList>
    </div>
  )
}

function Item({ item }: { readonly item: FlowItem }) {
  return (
    <span className={s.item} data-aside={item.metMs === null || undefined}>
      <ItemIcon of={item} />
      <span>
        {item.title}
        <span className={s.quiet}>
          {' '}
          {whenWords(item)}
          {item.when !== null && `, ${item.how === 'hand' ? 'cue' : 'after'}: ${item.when}`}
        </span>
      </span>
    </span>
  )
}
