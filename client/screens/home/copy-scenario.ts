import { useLocation } from 'wouter'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import type { Errand } from '../../stores/errand.ts'
import { useErrand } from '../../stores/errand.ts'
import { freeSlug, retitled } from '../../pieces/own-slug.ts'

/** Makes an own scenario of another's text and opens it in the editor. */
export function useCopyScenario(taken: readonly string[]): Omit<Errand, 'run'> & {
  readonly copy: (slug: string) => Promise<void>
} {
  const { run, ...errand } = useErrand()
  const [, go] = useLocation()
  const copy = async (from: string) => {
    const original = await run<ScenarioAnswer>(`/api/library/${from}`, { method: 'GET' })
    if (original === null) return
    const slug = freeSlug(`${from} own`, taken)
    const made = await run<ScenarioAnswer>(`/api/library/${slug}`, {
      method: 'PUT',
      body: { yaml: retitled(original.yaml) },
    })
    if (made !== null) go(`/author/${slug}`)
  }
  return { ...errand, copy }
}
