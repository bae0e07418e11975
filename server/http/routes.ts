import { Hono } from 'hono'
import { debriefRoutes } from './debrief.ts'
import { deviceRoutes } from './devices.ts'
import { exerciseRoutes } from './exercises.ts'
import { tellBrowsers } from './headers.ts'
import { homeRoutes } from './home.ts'
import { joinRoutes } from './join.ts'
import { keepingRoutes } from './keeping.ts'
import { libraryRoutes } from './library.ts'
import { linkRoutes } from './links.ts'
import { metricsRoute } from './metrics.ts'
import { overdueRoutes } from './overdue.ts'
import { pageRoutes, type Pages } from './pages.ts'
import { answerProblem, Problem } from './problem.ts'
import { sessionRoutes } from './session.ts'
import type { ApiEnv, Site } from './site.ts'

/** Everything that is answered over HTTP. */
export function routes(site: Site, pages: Pages): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>()
  tellBrowsers(app, site)
  app.onError(answerProblem(site.log, site.refused))
  app.get('/health', (c) => c.json({ ok: true, program: site.program }))
  metricsRoute(app, site)
  app.route('/api', apiRoutes(site))
  pageRoutes(app, pages)
  return app
}

function apiRoutes(site: Site): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>()
  api.use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  sessionRoutes(api, site)
  homeRoutes(api, site)
  overdueRoutes(api, site)
  libraryRoutes(api, site)
  exerciseRoutes(api, site)
  linkRoutes(api, site)
  deviceRoutes(api, site)
  joinRoutes(api, site)
  debriefRoutes(api, site)
  keepingRoutes(api, site)
  api.all('*', () => {
    throw new Problem(404, 'no-address', 'There is nothing at this address; reload the page.')
  })
  return api
}
