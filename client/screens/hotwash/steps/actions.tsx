import { Stack } from '../../../look/stack.tsx'
import { ImprovementPlan } from '../../../pieces/improvement-plan.tsx'
import { useRows } from '../../../stores/rows.ts'

/** What will change, team by team. */
export function Actions() {
  const teams = useRows('teams')
  return (
    <Stack gap={6}>
      {teams.map(({ id, title }) => (
        <section key={id} aria-label={title}>
          {teams.length > 1 && <h2>{title}</h2>}
          <ImprovementPlan team={id} />
        </section>
      ))}
    </Stack>
  )
}
