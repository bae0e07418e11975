import { useState } from 'react'
import { CommandPalette } from '../../look/command-palette.tsx'
import type { PaletteItem } from '../../look/command-palette.tsx'
import { KeyList } from '../../look/key-list.tsx'
import { useShortcut } from '../../look/keys.ts'
import { toast } from '../../look/toasts.ts'
import { chooseTheme } from '../../look/theme.ts'
import { switchSound, useSound } from '../../pieces/sound.ts'
import { send } from '../../stores/send.ts'
import { useMay, useMySeat } from '../../stores/viewer.ts'

type Shown = 'keys' | 'commands' | null

export interface LobbyKeysState {
  readonly shown: Shown
  readonly show: (shown: Shown) => void
  readonly showKeys: () => void
  readonly showCommands: () => void
}

export function useLobbyKeys(): LobbyKeysState {
  const [shown, show] = useState<Shown>(null)
  return { shown, show, showKeys: () => show('keys'), showCommands: () => show('commands') }
}

/** The two lists that every screen has. */
export function LobbyKeys({ shown, show }: LobbyKeysState) {
  useShortcut({ key: '?', label: 'Keys' }, () => show('keys'))
  useShortcut({ key: 'mod+k', label: 'All commands' }, () => show('commands'))
  return (
    <>
      <KeyList open={shown === 'keys'} onClose={() => show(null)} />
      <CommandPalette
        open={shown === 'commands'}
        onClose={() => show(null)}
        items={useItems(() => show('keys'))}
      />
    </>
  )
}

function useItems(onKeys: () => void): PaletteItem[] {
  const may = useMay()
  const ready = useMySeat()?.ready ?? false
  const sound = useSound()
  const saying = async (answer: ReturnType<typeof send>, done: string) => {
    const given = await answer
    toast(given.ok ? done : given.message)
  }
  return [
    ...(may.has('set-ready')
      ? [
          {
            id: 'ready',
            name: ready ? 'Not ready yet' : 'I am ready',
            run: () => void saying(send('set-ready', { ready: !ready }), 'Recorded.'),
          },
        ]
      : []),
    {
      id: 'sound',
      name: sound ? 'Turn sound off' : 'Turn sound on',
      also: 'mute',
      run: () => switchSound(!sound),
    },
    { id: 'dark', name: 'Dark look', also: 'theme', run: () => chooseTheme('dark') },
    { id: 'light', name: 'Light look', also: 'theme', run: () => chooseTheme('light') },
    { id: 'keys', name: 'Keys', keys: '?', run: onKeys },
  ]
}
