import { useEffect, useRef } from 'react'
import { announce } from '../../look/live-regions.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { RunListPrint } from '../../pieces/run-list/run-list-print.tsx'
import { useRunOrder } from '../../pieces/run-list/use-run-order.ts'
import { RunSheet } from '../../pieces/run-sheet.tsx'
import { useInvitation } from '../../stores/invitation.ts'
import { useRows } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'
import { JoinPanel } from './join-panel.tsx'
import { LobbyBar } from './lobby-bar.tsx'
import { LobbyKeys, useLobbyKeys } from './lobby-keys.tsx'
import s from './lobby.module.css'
import { LobbyMenu } from './lobby-menu.tsx'
import { Readiness } from './readiness.tsx'
import { isHere } from './seat-words.ts'
import { StartPanel } from './start-panel.tsx'
import { TeamPanel } from './team-panel.tsx'
import { useSheetFacts } from './sheet-facts.ts'

/** Code, seats and owners beside each other; the column with *Start* never moves. */
export function FacilitatorLobby() {
  const title = useExercise()?.title ?? ''
  const teams = useRows('teams')
  const invitation = useInvitation()
  const waiting = useRows('seats', ({ state }) => state === 'waiting').length
  const sheet = useSheetFacts(invitation.answer)
  const keys = useLobbyKeys()
  useTakenSpoken()
  return (
    <PageFrame
      title={title}
      windowTitle={`${waiting > 0 ? `(${waiting}) ` : ''}Lobby: ${title}`}
      bar={<LobbyBar end={<LobbyMenu onKeys={keys.showKeys} onCommands={keys.showCommands} />} />}
    >
      <div className={s.lobby} data-print="no">
        <JoinPanel invitation={invitation} />
        <div className={s.teams}>
          {teams.map((team) => (
            <TeamPanel key={team.id} team={team} />
          ))}
        </div>
        <aside className={s.side} aria-labelledby="start">
          <h2 id="start">Ready to start?</h2>
          <Readiness />
          <StartPanel />
        </aside>
      </div>
      <RunSheet {...sheet} />
      <RunListPrint order={useRunOrder()} />
      <LobbyKeys {...keys} />
    </PageFrame>
  )
}

/** People arrive while the facilitator looks elsewhere: one sentence tells how many seats are taken. */
function useTakenSpoken(): void {
  const seats = useRows('seats')
  const taken = seats.filter(isHere).length
  const before = useRef(taken)
  useEffect(() => {
    if (before.current === taken) return
    before.current = taken
    announce(`${taken} of ${seats.length} seats are taken.`)
  }, [taken, seats.length])
}
