import { expect, vi } from 'vitest'

/** What a subcommand prints where all is well. */
export async function printed(
  run: (args: string[]) => Promise<number>,
  args: string[],
): Promise<string> {
  let text = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    text += String(part)
    return true
  })
  const stderr = vi.spyOn(console, 'error').mockImplementation(() => {})
  const code = await run(args)
  const said = stderr.mock.calls.join('\n')
  stdout.mockRestore()
  stderr.mockRestore()
  expect(code, said).toBe(0)
  return text
}
