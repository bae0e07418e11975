import type { TeamRow } from '../../../shared/view/rows.ts'
import { TopBar } from '../../look/top-bar.tsx'
import { playSlots } from '../../pieces/play-slots.tsx'
import s from './observer.module.css'

/** The same places as on every page in play. */
export function ObserverBar({ team }: { readonly team: TeamRow | null }) {
  return <TopBar slots={playSlots(team)} end={<span className={s.whose}>Observer</span>} />
}
