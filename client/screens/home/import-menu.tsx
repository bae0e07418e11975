import { useRef } from 'react'
import { MenuButton } from '../../look/menu.tsx'
import { BringInLog } from './bring-in-log.tsx'
import { ImportScenario } from './import-scenario.tsx'

interface Props {
  /** Slugs that are in use. */
  readonly taken: readonly string[]
  readonly onCame: () => void
}

/** The one way in for files from elsewhere: something to play, or something that was played. */
export function ImportMenu({ taken, onCame }: Props) {
  const scenario = useRef<HTMLInputElement>(null)
  const log = useRef<HTMLInputElement>(null)
  return (
    <>
      <MenuButton
        label="Import"
        items={[
          {
            id: 'scenario',
            name: 'A scenario',
            hint: 'A .yaml file, checked before it is kept',
            run: () => scenario.current?.click(),
          },
          {
            id: 'log',
            name: 'A played exercise',
            hint: 'A .jsonl log exported from a debrief',
            run: () => log.current?.click(),
          },
        ]}
      />
      <ImportScenario file={scenario} taken={taken} />
      <BringInLog file={log} onCame={onCame} />
    </>
  )
}
