import { measureBlock, type Block } from './block.ts'
import type { Figure, Unmeasured } from './figure.ts'
import { FIGURES, isMeasured } from './figures.ts'
import { judged, notRun, type Row } from './judge.ts'
import type { Machine } from './machine.ts'
import type { Probes } from './probes.ts'

/** Faster than any disk: a RAM disk, on which being durable costs nothing and means nothing. */
const FASTEST_DISK_MS = 0.02

export interface Wanted {
  quick: boolean
  /** Ids; null for all. */
  only: readonly string[] | null
  machine: Machine
  probes: Probes
  /** Hears what is being measured. */
  tell: (text: string) => void
}

/** Measures figure after figure; one that breaks off does not take the others along. */
export async function measureAll(wanted: Wanted): Promise<{ rows: Row[]; blocks: Block[] }> {
  const rows: Row[] = []
  const blocks: Block[] = []
  for (const figure of FIGURES) {
    const reason = whyNot(figure, wanted)
    if (reason !== null || !isMeasured(figure)) rows.push(notRun(figure, reason ?? ''))
    else {
      const measured = await blocksOf(figure, wanted)
      blocks.push(...measured.blocks)
      rows.push(
        ...(measured.failure === null
          ? judged(figure, measured.blocks)
          : [notRun(figure, measured.failure)]),
      )
    }
  }
  return { rows, blocks }
}

function whyNot(figure: Figure | Unmeasured, { quick, only, machine }: Wanted): string | null {
  if (!isMeasured(figure)) return figure.reason
  if (only && !only.includes(figure.id)) return 'not asked for'
  if (quick && figure.quick.length === 0) return 'not part of a quick run'
  if (figure.durable && machine.syncMs < FASTEST_DISK_MS) return 'the disk is a piece of memory'
  return null
}

async function blocksOf(
  figure: Figure,
  { quick, probes, tell }: Wanted,
): Promise<{ blocks: Block[]; failure: string | null }> {
  const blocks: Block[] = []
  try {
    for (const size of quick ? figure.quick : figure.sizes) {
      const begun = performance.now()
      blocks.push(await measureBlock(figure, size, probes))
      const seconds = (performance.now() - begun) / 1_000
      tell(`${figure.id}, ${size} ${figure.of}: ${seconds.toFixed(1)} s`)
    }
    return { blocks, failure: null }
  } catch (error) {
    tell(`${figure.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return { blocks, failure: error instanceof Error ? error.message : 'it broke off' }
  }
}
