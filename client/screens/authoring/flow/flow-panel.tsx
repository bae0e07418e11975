import { Button } from '../../../look/button.tsx'
import { useInSight } from '../use-in-sight.ts'
import { FlowDrawing } from './flow-drawing.tsx'
import s from './flow.module.css'
import type { Flow } from './flow.ts'
import { FormChoice } from './form-choice.tsx'
import type { FormChoiceProps } from './form-choice.tsx'
import { ledTo } from './flow-words.ts'

interface Props extends FormChoiceProps {
  readonly flow: Flow
  readonly current: string | null
  readonly onOpen: (id: string) => void
  readonly onShowText: (id: string) => void
}

/** The drawing of one form, and above it what is chosen in words. */
export function FlowPanel({ flow, current, onOpen, onShowText, ...choice }: Props) {
  return (
    <div className={s.panel}>
      <div className={s.head}>
        <div className={s.choice}>
          <FormChoice {...choice} />
          <p className={s.quiet}>
            Filled: a typical team meets it. Hollow: on another path. Broken: if it does not come.
          </p>
        </div>
        <div className={s.said}>
          <Chosen flow={flow} current={current} />
          {current !== null && (
            <Button dense onClick={() => onShowText(current)}>
              Show in the text
            </Button>
          )}
        </div>
      </div>
      <div className={s.scroll} ref={useInSight(current)}>
        <FlowDrawing flow={flow} current={current} onOpen={onOpen} />
      </div>
    </div>
  )
}

function Chosen({ flow, current }: Pick<Props, 'flow' | 'current'>) {
  const item = flow.bands.flatMap(({ items }) => items).find(({ id }) => id === current)
  if (item === undefined) return <p>Choose a row to see what it waits for and what it leads to.</p>
  const before = ledTo(flow, item.id)
  return (
    <p>
      <strong>{item.title}</strong>
      {item.when !== null && `. Comes after: ${item.when}`}
      {before.length > 0 && `. Has a say in: ${before.join(', ')}`}.
    </p>
  )
}
