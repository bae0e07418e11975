import type { CommandFrame } from '../../shared/wire/up.ts'

const name = (owner: string) => `hotwash.outbox.${owner}`

/** Commands without an answer yet outlive a reload: each is then recorded or visibly refused. */
export function keepCommands(owner: string, frames: readonly CommandFrame[]): void {
  try {
    if (frames.length === 0) localStorage.removeItem(name(owner))
    else localStorage.setItem(name(owner), JSON.stringify(frames))
  } catch {
    // The page itself still holds them.
  }
}

export function keptCommands(owner: string): CommandFrame[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name(owner)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isFrame) : []
  } catch {
    return []
  }
}

function isFrame(kept: unknown): kept is CommandFrame {
  return (
    typeof kept === 'object' && kept !== null && 'id' in kept && 'type' in kept && 'data' in kept
  )
}
