import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import s from './command-palette.module.css'
import { Dialog } from './dialog.tsx'
import { KeyHint } from './key-hint.tsx'
import { matches } from './palette-search.ts'

export interface PaletteItem {
  readonly id: string
  readonly name: string
  /** Other words that people might type. */
  readonly also?: string
  readonly keys?: string
  readonly run: () => void
}

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly items: readonly PaletteItem[]
  /** Makes items of free text, such as `/task …`; they come before the others. */
  readonly interpret?: (typed: string) => readonly PaletteItem[]
}

export function CommandPalette({ open, ...rest }: Props) {
  return (
    <Dialog title="Commands" open={open} onClose={rest.onClose}>
      <Search {...rest} />
    </Dialog>
  )
}

function Search({ onClose, items, interpret }: Omit<Props, 'open'>) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = [
    ...(interpret?.(typed) ?? []),
    ...items.filter((item) => matches(typed, item.name, item.also)),
  ]
  const chosen = found[Math.min(at, found.length - 1)]

  const run = (item: PaletteItem | undefined) => {
    if (item === undefined) return
    onClose()
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const last = found.length - 1
    if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? last : at - 1)
    else if (event.key === 'Enter') run(chosen)
    else return
    event.preventDefault()
  }
  return (
    <div className={s.palette}>
      <input
        role="combobox"
        aria-label="Command"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        autoComplete="off"
        spellCheck={false}
        placeholder="Type what you want to do"
        className={s.input}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul role="listbox" id={`${id}-list`} aria-label="Commands" className={s.list}>
        {found.map((item) => (
          // Focus stays in the field, which also carries the keys; the pointer is the second way.
          <li
            key={item.id}
            id={`${id}-${item.id}`}
            role="option"
            aria-selected={item === chosen}
            className={s.item}
            ref={item === chosen ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => run(item)}
          >
            <span>{item.name}</span>
            {item.keys !== undefined && <KeyHint keys={item.keys} />}
          </li>
        ))}
      </ul>
      <p role="status" className={found.length === 0 ? s.none : 'visually-hidden'}>
        {found.length === 0 ? 'No command has these words.' : `${found.length} found`}
      </p>
    </div>
  )
}
