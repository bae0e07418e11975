import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

const COMMAND = join(import.meta.dirname, '../../../server/hotwash.mjs')

/** Runs the real command; `leaves` closes its output at once, as a reader does who has seen enough. */
async function hotwash(args: string[], leaves = false) {
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  const said = text(child.stderr)
  const printed = leaves ? child.stdout.destroy() && '' : text(child.stdout)
  const [code] = await ended
  return { code, out: await printed, err: await said }
}

describe('hotwash', { timeout: 120_000 }, () => {
  it('takes an unknown subcommand for wrong usage, and lists those there are on stderr', async () => {
    const { code, out, err } = await hotwash(['rehearse'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('no subcommand "rehearse"')
    for (const name of ['serve', 'check', 'play', 'report', 'verify']) expect(err).toContain(name)
  })

  it('lists them on stdout where that was asked for', async () => {
    const { code, out, err } = await hotwash(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Usage: hotwash')
  })

  it('is at peace with a reader who has seen enough, as head has', async () => {
    expect(await hotwash(['check', '--help'], true)).toEqual({ code: 0, out: '', err: '' })
  })
})
