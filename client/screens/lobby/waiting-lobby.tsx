import type { SeatRow } from '../../../shared/view/rows.ts'
import { Button } from '../../look/button.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { Briefing } from '../../pieces/briefing.tsx'
import { NoticeLine } from '../../pieces/notice-line.tsx'
import { PlayBar } from '../../pieces/play-bar.tsx'
import { SeatMenu } from '../../pieces/seat-menu.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useSend } from '../../stores/send.ts'
import { FROM_M, useMedia } from '../../pieces/use-media.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'
import { LobbyKeys, useLobbyKeys } from './lobby-keys.tsx'
import s from './lobby.module.css'
import { MyRole } from './my-role.tsx'
import { rolesOf } from './seat-words.ts'
import { WhoIsHere } from './who-is-here.tsx'
import { WhoIsIn } from './who-is-in.tsx'

/** Whoever comes late has a lobby of their own: what happens next, and something to read until then. */
export function WaitingLobby({ seat }: { readonly seat: SeatRow }) {
  const exercise = useExercise()
  const before = exercise?.stage === 'lobby'
  const may = useMay()
  const keys = useLobbyKeys()
  const wide = useMedia(FROM_M)
  const { sending, send } = useSend('leave')
  return (
    <PageFrame
      title="The facilitator lets you in"
      windowTitle={`Waiting: ${exercise?.title ?? ''}`}
      bar={<PlayBar end={<SeatMenu onKeys={keys.showKeys} onCommands={keys.showCommands} />} />}
      underBar={<NoticeLine quiet={wide ? undefined : <WhoIsIn />} />}
    >
      <div className={s.player}>
        <div className={s.mine}>
          <p role="status">
            You are <b>{seat.name}</b>, {rolesOf(seat)}. Your seat is kept, and the facilitator sees
            that you wait.{' '}
            {before
              ? 'This page goes on by itself.'
              : 'Play is on: once you are in, four lines tell you what has happened.'}
          </p>
          <MyRole seat={seat} />
          {may.has('leave-seat') && (
            <div>
              <Button look="bare" onClick={() => void send('leave-seat')}>
                Give the seat back
              </Button>
              {sending.is === 'refused' && <SendState of={sending} />}
            </div>
          )}
        </div>
        <div className={s.others}>
          <WhoIsHere />
        </div>
        <div className={s.story}>
          <Briefing />
        </div>
      </div>
      <LobbyKeys {...keys} />
    </PageFrame>
  )
}
