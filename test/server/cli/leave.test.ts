import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { bundled } from '../../trust/disk/bundle.ts'

const NEVER_CLOSES = join(import.meta.dirname, '../../kit/never-closes.ts')

it('a process leaves although something never closes', async () => {
  const leaving = spawn(process.execPath, [await bundled(NEVER_CLOSES, 'never-closes')])
  onTestFinished(() => void leaving.kill('SIGKILL'))
  const [said, [code]] = await Promise.all([text(leaving.stderr), once(leaving, 'exit')])
  expect({ said, code }).toEqual({
    said: 'Hotwash stopped without waiting for what did not close. Nothing acknowledged is lost.\n',
    code: 0,
  })
})
