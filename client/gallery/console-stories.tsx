import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Patch } from '../../shared/view/difference.ts'
import { ConsoleScreen } from '../screens/console/console-screen.tsx'
import { useConsole } from '../screens/console/console-state.ts'
import { useConnection } from '../stores/connection.ts'
import type { ConnectionState } from '../stores/connection.ts'
import * as rows from './fixed/console-rows.ts'
import { exercise } from './fixed-people.ts'
import { OnRows } from './on-rows.tsx'

type Open = Partial<ReturnType<typeof useConsole.getState>>

interface Props {
  readonly open: Open
  readonly lost: boolean
  readonly storage: ConnectionState['storage']
}

function OnConsole({ open, lost, storage }: Props) {
  useState(() => {
    useConsole.setState({ covered: false, over: null, chosen: null })
    useConsole.setState(open)
    useConnection.setState({
      cut: lost ? 'long' : 'none',
      cutAtMs: lost ? exercise.clock.atMs : null,
      storage,
    })
  })
  return <ConsoleScreen />
}

function facilitator(
  patch: Patch,
  open: Open = {},
  { lost = false, storage = 'ok' }: Partial<Omit<Props, 'open'>> = {},
): () => ReactNode {
  return () => (
    <OnRows rows={patch}>
      <OnConsole open={open} lost={lost} storage={storage} />
    </OnRows>
  )
}

export const consoleStories: Record<string, () => ReactNode> = {
  'console/running': facilitator(rows.consoleRows),
  'console/chosen': facilitator(rows.consoleRows, { chosen: 'team-1/vendor-support' }),
  'console/paused': facilitator(rows.pausedConsole),
  'console/teams': facilitator(rows.twoTeamsConsole),
  'console/empty': facilitator(rows.emptyConsole),
  'console/covered': facilitator(rows.consoleRows, { covered: true }),
  'console/jump': facilitator(rows.consoleRows, { over: { is: 'jump', byMs: null } }),
  'console/links': facilitator(rows.consoleRows, { over: { is: 'links' } }),
  'console/devices': facilitator(rows.consoleRows, { over: { is: 'devices', seat: null } }),
  'console/in-play': facilitator(rows.consoleRows, { over: { is: 'in-play' } }),
  'console/end-play': facilitator(rows.consoleRows, { over: { is: 'end-play' } }),
  'console/improvise': facilitator(rows.consoleRows, { over: { is: 'improvise' } }),
  'console/server-lost': facilitator(rows.consoleRows, {}, { lost: true }),
  'console/disk-full': facilitator(rows.consoleRows, {}, { storage: 'full' }),
  'console/all-well': facilitator(rows.wellConsole),
}
