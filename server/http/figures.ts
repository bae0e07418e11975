import type { Debrief } from '../../shared/report/debrief.ts'
import type { ExerciseId } from '../../shared/words/ids.ts'
import type { CatalogueEntry, KeptFigures } from '../store/store.ts'
import type { Site } from './site.ts'

/** Figures of closed exercises, kept in the store so that the list of them reads each log once. */
export async function figuresOf(
  { store, reports, log }: Site,
  catalogue: CatalogueEntry[],
): Promise<Map<ExerciseId, KeptFigures>> {
  const known = await store.figures()
  for (const { exercise, stage, head } of catalogue) {
    if (stage !== 'closed' || isWhole(known.get(exercise), head)) continue
    try {
      const figures = figuresIn(await reports.of(exercise), head)
      await store.keepFigures(exercise, figures)
      known.set(exercise, figures)
    } catch (error) {
      // A list with one row without figures is better than none.
      log.error({ exercise, err: error }, 'figures could not be made')
    }
  }
  return known
}

/** Figures of this head, and not those that an earlier Hotwash kept without all of today's. */
function isWhole(kept: KeptFigures | undefined, head: number): boolean {
  return kept?.head === head && 'containedMs' in kept
}

function figuresIn({ teams }: Debrief, head: number): KeptFigures {
  const open = teams
    .flatMap((team) => team.followUps)
    .filter(({ state }) => state === 'open' || state === 'doing')
  return {
    head,
    // As it is shown: rounded once, from the exact fraction.
    overall: teams.map(({ score }) =>
      score.overall === null ? null : Number(score.shown.overall),
    ),
    containedMs: teams.flatMap(({ metrics }) =>
      metrics.filter(({ key }) => key === 'ttc').map(({ ms }) => ms),
    ),
    openActions: open.length,
    dueDates: open.flatMap(({ due }) => due ?? []),
  }
}
