import { useRows } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'
import s from './display.module.css'
import { Foot } from './foot.tsx'
import { RoomBar } from './room-bar.tsx'
import { TeamSide } from './team-side.tsx'
import { TeamCount } from './team-count.tsx'
import { WholeTeam } from './whole-team.tsx'

/** Up to three teams have a column each; beyond that lead and counts only. */
const COLUMNS = 3

export function PlayDisplay() {
  const teams = useRows('teams')
  const paused = useExercise()?.paused != null
  const [only] = teams
  return (
    <div className={s.screen} data-paused={paused || undefined}>
      <RoomBar />
      {teams.length === 1 && only !== undefined ? (
        <WholeTeam team={only} />
      ) : (
        <div
          className={s.teams}
          data-many={teams.length > COLUMNS || undefined}
          style={{ '--teams': Math.min(teams.length, COLUMNS) }}
        >
          {teams.map((team) =>
            teams.length > COLUMNS ? (
              <TeamCount key={team.id} team={team} />
            ) : (
              <TeamSide key={team.id} team={team} />
            ),
          )}
        </div>
      )}
      <Foot />
    </div>
  )
}
