import { z } from 'zod'
import type { CheckAnswer, ScenarioAnswer } from '../../shared/wire/http.ts'
import { LIMITS } from '../limits.ts'
import { bodyOf } from './body.ts'
import { hostOnly } from './caller.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

const written = z.strictObject({ yaml: z.string() })

/** Scenarios to read, check while they are written, and save as one's own. */
export function libraryRoutes(api: Api, site: Site): void {
  api.get('/library/:slug', async (c) => {
    hostOnly(c, site)
    const answer = await site.library.answer(c.req.param('slug'))
    if (!answer)
      throw new Problem(404, 'no-scenario', 'There is no such scenario; go back to the library.')
    return c.json<ScenarioAnswer>(answer)
  })
  api.post('/library/check', async (c) => {
    hostOnly(c, site)
    const { yaml } = await bodyOf(c, written, LIMITS.http.scenarioBytes)
    const { problems } = await site.library.check(yaml)
    return c.json<CheckAnswer>({ problems })
  })
  api.put('/library/:slug', async (c) => {
    hostOnly(c, site)
    const { yaml } = await bodyOf(c, written, LIMITS.http.scenarioBytes)
    return c.json<ScenarioAnswer>(await site.library.save(c.req.param('slug'), yaml))
  })
}
