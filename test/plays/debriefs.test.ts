import { join } from 'node:path'
import { test } from 'vitest'
import { run as play } from '../../server/cli/play.ts'
import { holdGolden } from '../kit/golden.ts'
import { printed } from '../kit/printed.ts'

// Whoever changes a word, a rule or a chart of the debrief sees here what it does to whole ones.
test.each(['leaked-key', 'launch-outage'])(
  'simulated teammates play %s to the debrief that is kept',
  async (slug) => {
    const path = join(import.meta.dirname, 'debriefs', `${slug}.md`)
    await holdGolden(path, await printed(play, [slug, '--form', 'full', '--seed', '1']))
  },
)
