import { DAY } from '../../shared/time/duration.ts'
import type { ExerciseSummary, HomeAnswer, LostEvents } from '../../shared/wire/http.ts'
import type { CatalogueEntry } from '../store/store.ts'
import { hostOnly } from './caller.ts'
import { figuresOf } from './figures.ts'
import type { Api, Site } from './site.ts'
import { todayOf } from './overdue.ts'
import { suggestionOf } from './suggestion.ts'

/** The host's home page: the library, what was played, and what to play next. */
export function homeRoutes(api: Api, site: Site): void {
  api.get('/home', async (c) => {
    hostOnly(c, site)
    const catalogue = await site.store.catalogue()
    const scenarios = (await site.library.list()).map((scenario) => ({
      ...scenario,
      lastPlayed: lastPlayed(scenario.slug, catalogue),
    }))
    return c.json<HomeAnswer>({
      scenarios,
      suggested: suggestionOf(scenarios),
      exercises: await summariesOf(site, catalogue),
      address: site.addresses().players,
      keepDays: site.keepMs === null ? null : site.keepMs / DAY,
      missing: missingFrom(site, catalogue),
    })
  })
}

async function summariesOf(site: Site, catalogue: CatalogueEntry[]): Promise<ExerciseSummary[]> {
  const hostSeats = await site.store.hostSeats()
  const figures = await figuresOf(site, catalogue)
  const today = todayOf(site)
  return catalogue.map(({ exercise, head: _head, startedWall, ...card }) => {
    const known = figures.get(exercise)
    const { overall = [], containedMs = [], openActions = 0, dueDates = [] } = known ?? {}
    return {
      ...card,
      id: exercise,
      startedAt: startedWall,
      overall,
      containedMs,
      openActions,
      overdueActions: dueDates.filter((due) => due < today).length,
      facilitatorConnected: site.presence.of(exercise).facilitator,
      hostSeat: hostSeats.get(exercise) ?? null,
    }
  })
}

function missingFrom({ exercises }: Site, catalogue: CatalogueEntry[]): LostEvents[] {
  const titles = new Map(catalogue.map(({ exercise, title }) => [exercise, title]))
  return [...exercises.losses].map(([exercise, { from, to }]) => ({
    exercise,
    title: titles.get(exercise) ?? null,
    from,
    to,
  }))
}

/** Real instant at which a scenario was last started. */
function lastPlayed(slug: string, catalogue: CatalogueEntry[]): string | null {
  const starts = catalogue.flatMap((entry) =>
    entry.slug === slug ? (entry.startedWall ?? []) : [],
  )
  return starts.toSorted().at(-1) ?? null
}
