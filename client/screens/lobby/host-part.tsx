import { useInvitation } from '../../stores/invitation.ts'
import { JoinPanel } from './join-panel.tsx'
import s from './lobby.module.css'
import { StartPanel } from './start-panel.tsx'

/** Without a facilitator, one of the players opens the door and starts. */
export function HostPart() {
  const invitation = useInvitation()
  return (
    <section className={s.host} aria-label="You host this exercise">
      <p className={s.quiet}>You host this exercise: you let people in and start it.</p>
      <StartPanel />
      <JoinPanel invitation={invitation} />
    </section>
  )
}
