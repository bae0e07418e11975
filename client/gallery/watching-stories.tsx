import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Patch } from '../../shared/view/difference.ts'
import { DisplayScreen } from '../screens/display/display-screen.tsx'
import { ObserverScreen } from '../screens/observer/observer-screen.tsx'
import { useConnection } from '../stores/connection.ts'
import * as rows from './fixed/watching-rows.ts'
import { exercise } from './fixed-people.ts'
import { OnRows } from './on-rows.tsx'

function Connected({ lost, children }: { readonly lost: boolean; readonly children: ReactNode }) {
  useState(() =>
    useConnection.setState({
      cut: lost ? 'long' : 'none',
      cutAtMs: lost ? exercise.clock.atMs : null,
      waiting: lost ? 2 : 0,
    }),
  )
  return children
}

function watching(patch: Patch, screen: ReactNode, lost = false): () => ReactNode {
  return () => (
    <OnRows rows={patch}>
      <Connected lost={lost}>{screen}</Connected>
    </OnRows>
  )
}

const wall = (patch: Patch, lost = false) => watching(patch, <DisplayScreen />, lost)

export const watchingStories: Record<string, () => ReactNode> = {
  'display/running': wall(rows.displayRows),
  'display/paused': wall(rows.pausedDisplay),
  'display/lobby': wall(rows.lobbyDisplay),
  'display/hotwash': wall(rows.hotwashDisplay),
  'display/three-teams': wall(rows.displayOfTeams(2)),
  'display/five-teams': wall(rows.displayOfTeams(4)),
  'display/offline': wall(rows.displayRows, true),
  'observer/running': watching(rows.observerRows, <ObserverScreen />),
  'observer/offline': watching(rows.observerRows, <ObserverScreen />, true),
}
