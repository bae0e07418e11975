import { RovingList } from '../../../look/roving-list.tsx'
import { ROW } from './arrow-path.ts'
import s from './flow.module.css'
import type { Flow } from './flow.ts'
import type { FlowItem } from './item.ts'
import { whenWords } from './flow-words.ts'
import { ItemIcon } from './item-icon.tsx'
import { Paths } from './paths.tsx'
import { TimeRuler } from './time-ruler.tsx'

interface Props {
  readonly flow: Flow
  readonly current: string | null
  readonly onOpen: (id: string) => void
}

/** A row for each thing, phases and arrows before it, the time it comes at behind it. */
export function FlowDrawing({ flow, current, onOpen }: Props) {
  const items = flow.bands.flatMap((band) => band.items)
  const height = items.length * ROW
  return (
    <div className={s.drawing}>
      <Paths flow={flow} items={items} current={current} height={height} />
      <div className={s.rows} data-dense>
        <RovingList
          label="Flow"
          items={items}
          itemKey={({ id }) => id}
          current={current}
          onOpen={onOpen}
        >
          {(item) => <Row item={item} />}
        </RovingList>
      </div>
      <TimeRuler flow={flow} items={items} current={current} height={height} />
    </div>
  )
}

function Row({ item }: { readonly item: FlowItem }) {
  return (
    <span className={s.row} data-aside={item.metMs === null || undefined}>
      <span className={s.when}>{whenWords(item)}</span>
      <ItemIcon of={item} />
      <span className={s.title}>{item.title}</span>
    </span>
  )
}
