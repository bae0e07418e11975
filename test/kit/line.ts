import type { Page, WebSocketRoute } from '@playwright/test'

/** Not 1000: for the page it is as if the network had gone. */
const GOING_AWAY = 1001

/** The line between one page and the server, which a test can cut, and mend again. */
export class Line {
  #carries: 'both ways' | 'only there' | 'nothing' = 'both ways'
  readonly #open = new Set<() => void>()
  /** Attempts to come back that no network has answered yet. */
  readonly #trying = new Set<WebSocketRoute>()

  /** Must be laid before the page is opened. */
  static async to(page: Page): Promise<Line> {
    const line = new Line()
    await page.routeWebSocket(/\/socket\.io\//, (socket) => line.#try(socket))
    return line
  }

  /** Nothing comes through any more, and the page notices. */
  cut(): void {
    this.#carries = 'nothing'
    for (const close of this.#open) close()
    this.#open.clear()
  }

  /** What the page says still arrives, but it hears nothing: the worst time for an answer to get lost. */
  deafen(): void {
    this.#carries = 'only there'
  }

  /** The page comes back by itself. */
  mend(): void {
    this.#carries = 'both ways'
    for (const socket of this.#trying) this.#connect(socket)
    this.#trying.clear()
  }

  #try(socket: WebSocketRoute): void {
    if (this.#carries !== 'nothing') return this.#connect(socket)
    this.#trying.add(socket)
    socket.onClose(() => this.#trying.delete(socket))
  }

  #connect(socket: WebSocketRoute): void {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      if (this.#carries === 'both ways') socket.send(message)
    })
    this.#open.add(() => {
      void socket.close({ code: GOING_AWAY })
      void server.close({ code: GOING_AWAY })
    })
  }
}
