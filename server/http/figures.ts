import type { ExerciseId } from '../../shared/words/ids.ts'
import type { CatalogueEntry, KeptFigures } from '../store/store.ts'
import type { Site } from './site.ts'

/** Figures of finished exercises, kept in the store so that the list need not read their logs. */
export async function figuresOf(
  site: Site,
  _catalogue: CatalogueEntry[],
): Promise<Map<ExerciseId, KeptFigures>> {
  return site.store.figures()
}
