import type { Viewer } from '../../../../shared/view/viewer.ts'
import type { FrozenScenario } from '../../../../shared/scenario/frozen.ts'
import type { Setup } from '../../../../shared/scenario/setup.ts'
import { never } from '../../../../shared/words/assert.ts'
import { promise } from './broken.ts'
import type { Ledger } from './ledger.ts'
import { marksIn, type MarkKind } from './marks.ts'

/** Who may read what during play, from the log and the marks alone: the product's own view has no say here. */
export class Secrets {
  readonly #ledger: Ledger
  readonly #scenario: FrozenScenario
  readonly #setup: Setup

  constructor(ledger: Ledger, scenario: FrozenScenario, setup: Setup) {
    this.#ledger = ledger
    this.#scenario = scenario
    this.#setup = setup
  }

  /** Throws where something was sent to somebody who may not have it. */
  check(viewer: Viewer, json: string): void {
    if (this.#ledger.isPlayOver || this.#seesAll(viewer)) return
    for (const { kind, of } of marksIn(json)) {
      const who = viewer.kind === 'seat' ? viewer.seat : viewer.kind
      promise(this.#maySee(viewer, kind, of), `${who} was sent ${kind} of ${of}`)
    }
  }

  #seesAll({ kind }: Viewer): boolean {
    return kind === 'facilitator' || (kind === 'observer' && this.#setup.observersSeeSpoilers)
  }

  #maySee(viewer: Viewer, kind: MarkKind, of: string): boolean {
    switch (kind) {
      case 'secret':
        return false
      case 'watch':
        return viewer.kind === 'observer'
      case 'team':
        return viewer.kind !== 'seat' || this.#teamOf(viewer.seat) === of
      case 'inject':
        return this.#mayRead(viewer, of)
      default:
        return never(kind)
    }
  }

  #mayRead(viewer: Viewer, inject: string): boolean {
    const to = this.#scenario.injects.find(({ id }) => id === inject)?.to
    const { releases, rolesOf } = this.#ledger
    if (viewer.kind !== 'seat') {
      const isOut = this.#setup.teams.some(({ id }) => releases.has(id, inject))
      return isOut && (viewer.kind === 'observer' || to === 'everyone')
    }
    if (!releases.has(this.#teamOf(viewer.seat), inject)) return false
    return to === 'everyone' || (to ?? []).some((role) => rolesOf.get(viewer.seat)?.has(role))
  }

  #teamOf(seat: string): string | undefined {
    return this.#setup.teams.find(({ seats }) => seats.some(({ id }) => id === seat))?.id
  }
}
