import type { ReactNode } from 'react'
import type { Patch } from '../../shared/view/difference.ts'
import { HotwashScreen } from '../screens/hotwash/hotwash-screen.tsx'
import { talkAlone, talkAt } from './fixed/hotwash-rows.ts'
import { OnRows } from './on-rows.tsx'

function talk(rows: Patch): () => ReactNode {
  return () => (
    <OnRows rows={rows}>
      <HotwashScreen />
    </OnRows>
  )
}

/** The talk after play, step by step: for a player, and for whoever leads it. */
export const hotwashStories: Record<string, () => ReactNode> = {
  'hotwash/gaps': talk(talkAt('gaps')),
  'hotwash/over': talk(talkAt('over')),
  'hotwash/over-alone': talk(talkAlone),
  'hotwash/replay': talk(talkAt('replay')),
  'hotwash/facts': talk(talkAt('facts')),
  'hotwash/moments': talk(talkAt('moments', false, false)),
  'hotwash/moments-shown': talk(talkAt('moments', true)),
  'hotwash/actions': talk(talkAt('actions')),
  'hotwash/actions-led': talk(talkAt('actions', true)),
  'hotwash/close-led': talk(talkAt('close', true)),
}
