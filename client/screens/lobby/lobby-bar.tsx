import { Mark } from '../../look/mark.tsx'
import { TopBar } from '../../look/top-bar.tsx'
import { useExercise } from '../../stores/viewer.ts'
import { FORM_TITLES } from '../../pieces/form-words.ts'
import type { ReactNode } from 'react'

/** The facilitator's page is framed so that nobody takes it for a player's. */
export function LobbyBar({ end }: { readonly end: ReactNode }) {
  const exercise = useExercise()
  return (
    <TopBar
      marked
      slots={[
        { id: 'phase', content: '1 of 6 Preparation' },
        { id: 'who', content: 'Facilitator' },
        {
          id: 'form',
          optional: true,
          content: exercise !== null && (
            <Mark glyph="opened" tone="quiet">
              {FORM_TITLES[exercise.form]}, not started
            </Mark>
          ),
        },
      ]}
      end={end}
    />
  )
}
