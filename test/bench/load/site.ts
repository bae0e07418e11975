import type { LinkAnswer, SessionAnswer } from '../../../shared/wire/http.ts'

/** The HTTP side of a running server, as its pages use it. */
export class Site {
  readonly url: string
  readonly #hostToken: string
  #host: string | null = null

  constructor(url: string, hostToken: string) {
    this.url = url
    this.#hostToken = hostToken
  }

  /** Asks as a page does that has this session; throws at any answer but a good one. */
  async ask<Answer>(path: string, session: string | null, body?: object): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method: body ? 'POST' : 'GET',
      headers: {
        origin: this.url,
        'content-type': 'application/json',
        ...(session === null ? {} : { authorization: `Bearer ${session}` }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }

  /** A file, asked for as whoever runs this server. */
  async text(path: string): Promise<string> {
    const authorization = `Bearer ${await this.host()}`
    const response = await fetch(this.url + path, { headers: { authorization } })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.text()
  }

  /** Exchanges a link for a session. */
  async session(link: string): Promise<string> {
    const capability = link.split('#c=').at(-1)
    return (await this.ask<SessionAnswer>('/api/session', null, { capability })).session
  }

  /** The session of whoever runs this server. */
  async host(): Promise<string> {
    this.#host ??= await this.session(this.#hostToken)
    return this.#host
  }

  /** A link to an exercise for one more page of this kind. */
  async link(exercise: string, kind: 'observer' | 'display'): Promise<string> {
    const path = `/api/exercises/${exercise}/links`
    return (await this.ask<LinkAnswer>(path, await this.host(), { kind })).link
  }
}
