import { useState } from 'react'
import { announce } from '../../look/live-regions.tsx'
import { CommandPalette } from '../../look/command-palette.tsx'
import type { PaletteItem } from '../../look/command-palette.tsx'
import { KeyList } from '../../look/key-list.tsx'
import { useShortcut } from '../../look/keys.ts'
import { readShortCommand } from '../../pieces/short-commands.ts'
import { spokenState } from '../../pieces/spoken-state.ts'
import { useRowsStore } from '../../stores/rows.ts'
import { claimFirst, runShortCommand } from './acts.ts'
import { openMessage, showPanel } from './place.ts'
import type { Panel } from './place.ts'

const TO_PANEL: readonly (readonly [key: string, panel: Panel, label: string])[] = [
  ['d', 'now', 'Decisions'],
  ['r', 'record', 'Record'],
  ['u', 'updates', 'Updates'],
  ['o', 'owners', 'Owners'],
]

interface Props {
  readonly list: 'keys' | 'commands' | null
  readonly onList: (list: 'keys' | 'commands' | null) => void
}

/** Every key of the player, the list of keys, and the palette that holds the same acts by name. */
export function PlayerKeys({ list, onList }: Props) {
  useShortcut({ key: 'd', label: 'Decisions' }, () => go('now'))
  useShortcut({ key: 'r', label: 'Record' }, () => go('record'))
  useShortcut({ key: 'u', label: 'Updates' }, () => go('updates'))
  useShortcut({ key: 'o', label: 'Owners' }, () => go('owners'))
  useShortcut({ key: 'c', label: 'Claim the first that nobody owns' }, claimFirst)
  useShortcut({ key: 't', label: 'Say the time and what is due' }, () =>
    announce(spokenState(), 'soon'),
  )
  useShortcut({ key: '/', label: 'Search the inbox' }, search)
  useShortcut({ key: '?', label: 'Keys' }, () => onList('keys'))
  useShortcut({ key: 'mod+k', label: 'All commands' }, () => onList('commands'))
  return (
    <>
      <KeyList open={list === 'keys'} onClose={() => onList(null)} />
      <CommandPalette
        open={list === 'commands'}
        onClose={() => onList(null)}
        items={usePaletteItems(onList)}
        interpret={(typed) =>
          readShortCommand(typed, useRowsStore.getState()).map((short) => ({
            id: short.id,
            name: short.says,
            run: () => runShortCommand(short),
          }))
        }
      />
    </>
  )
}

function usePaletteItems(onList: Props['onList']): PaletteItem[] {
  const [items] = useState(() => [
    ...TO_PANEL.map(([keys, panel, name]) => ({
      id: panel,
      name: `Go to ${name.toLowerCase()}`,
      keys,
      run: () => go(panel),
    })),
    { id: 'tasks', name: 'Go to tasks', run: () => go('tasks') },
    { id: 'search', name: 'Search the inbox', keys: '/', run: search },
    {
      id: 'playbook',
      name: 'Open story and playbook',
      also: 'briefing',
      run: () => openMessage(null),
    },
    { id: 'claim', name: 'Claim the first that nobody owns', keys: 'c', run: claimFirst },
    {
      id: 'time',
      name: 'Say the time and what is due',
      keys: 't',
      run: () => announce(spokenState(), 'soon'),
    },
    { id: 'lead', name: 'Take command: /lead', also: 'lead command', run: () => runTyped('/lead') },
    { id: 'keys', name: 'Keys', keys: '?', run: () => onList('keys') },
  ])
  return items
}

function runTyped(typed: string): void {
  const [short] = readShortCommand(typed, useRowsStore.getState())
  if (short !== undefined) runShortCommand(short)
}

/** Keys move the person to a place, and focus with them, so that listeners hear where they are. */
function go(panel: Panel): void {
  showPanel(panel)
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-panel] h2')?.focus())
}

function search(): void {
  showPanel('inbox')
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-search]')?.focus())
}
