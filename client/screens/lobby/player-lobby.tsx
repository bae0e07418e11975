import type { SeatRow } from '../../../shared/view/rows.ts'
import { PageFrame } from '../../look/page-frame.tsx'
import { Briefing } from '../../pieces/briefing.tsx'
import { NoticeLine } from '../../pieces/notice-line.tsx'
import { PlayBar } from '../../pieces/play-bar.tsx'
import { SeatMenu } from '../../pieces/seat-menu.tsx'
import { FROM_M, useMedia } from '../../pieces/use-media.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'
import { HostPart } from './host-part.tsx'
import { LobbyKeys, useLobbyKeys } from './lobby-keys.tsx'
import s from './lobby.module.css'
import { MyChecklist } from './my-checklist.tsx'
import { MyDeputies } from './my-deputies.tsx'
import { MyRole } from './my-role.tsx'
import { ReadyBar } from './ready-bar.tsx'
import { rolesOf } from './seat-words.ts'
import { SoundTest } from './sound-test.tsx'
import { WhoIsHere } from './who-is-here.tsx'
import { WhoIsIn } from './who-is-in.tsx'

/** Before the start: what is mine, what I answer, and who is here. */
export function PlayerLobby({ seat }: { readonly seat: SeatRow }) {
  const title = useExercise()?.title ?? ''
  const may = useMay()
  const keys = useLobbyKeys()
  const wide = useMedia(FROM_M)
  return (
    <PageFrame
      title={`You are ${seat.name}, ${rolesOf(seat)}`}
      windowTitle={`Lobby: ${title}`}
      bar={<PlayBar end={<SeatMenu onKeys={keys.showKeys} onCommands={keys.showCommands} />} />}
      underBar={<NoticeLine quiet={wide ? undefined : <WhoIsIn />} />}
    >
      <div className={s.player}>
        <div className={s.mine}>
          <MyRole seat={seat} />
          <MyChecklist seat={seat} />
          <MyDeputies seat={seat} />
          <SoundTest />
          <ReadyBar seat={seat} />
        </div>
        <div className={s.others}>
          {may.has('lock-joining') && <HostPart />}
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
