import type { ExerciseId } from '../../shared/words/ids.ts'
import type { OverdueAction, OverdueAnswer } from '../../shared/wire/http.ts'
import { hostOnly } from './caller.ts'
import { figuresOf } from './figures.ts'
import type { Api, Site } from './site.ts'

/**
 * What was promised and is late, over all exercises. Read from the debriefs when it is asked for, and
 * kept nowhere: a name that is erased must not live on in a list.
 */
export function overdueRoutes(api: Api, site: Site): void {
  api.get('/overdue', async (c) => {
    hostOnly(c, site)
    const today = todayOf(site)
    const figures = await figuresOf(site, await site.store.catalogue())
    const late = [...figures].filter(([, { dueDates }]) => dueDates.some((due) => due < today))
    const actions: OverdueAction[] = []
    for (const [exercise] of late) actions.push(...(await overdueIn(site, exercise, today)))
    return c.json<OverdueAnswer>({
      actions: actions.toSorted((a, b) => (a.due < b.due ? -1 : 1)),
    })
  })
}

/** A due date is over when its day is, in UTC. */
export function todayOf(site: Site): string {
  return new Date(site.nowMs()).toISOString().slice(0, 10)
}

/** Of a log that is damaged by now nothing; home says so, and the other plans are read all the same. */
async function overdueIn(
  { reports, log }: Site,
  exercise: ExerciseId,
  today: string,
): Promise<OverdueAction[]> {
  const debrief = await reports.of(exercise).catch((error: unknown) => {
    log.error({ exercise, err: error }, 'overdue actions could not be read')
    return null
  })
  if (debrief === null) return []
  const { title, teams } = debrief
  return teams.flatMap(({ followUps }) =>
    followUps.flatMap(({ id, text, owner, due, state }) =>
      due !== null && due < today && (state === 'open' || state === 'doing')
        ? [{ id, exercise, title, text, owner, due }]
        : [],
    ),
  )
}
