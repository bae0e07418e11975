import type { Page } from '@playwright/test'
import { HOTWASH_STEP_TITLES, HOTWASH_STEPS } from '../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../shared/words/hotwash.ts'
import type { InvitationAnswer, LinkAnswer, SessionAnswer } from '../../shared/wire/http.ts'
import { choose, press } from './people.ts'
import type { People } from './people.ts'
import { facilitatedSetup } from './set-up.ts'
import { expect } from './whole.ts'
import type { RunningServer } from './whole.ts'

/** An exercise whose lobby is open, and the ways into it, for tests that begin where set-up has ended. */
export class OpenedExercise {
  readonly console: string
  readonly #api: Api
  readonly #exercise: string
  readonly #code: string

  private constructor(api: Api, { exercise, link }: LinkAnswer, code: string) {
    this.console = link
    this.#api = api
    this.#exercise = exercise
    this.#code = code
  }

  /** The short form of *Leaked API keys*, with three seats in each team. */
  static async on(server: RunningServer, teams = 1): Promise<OpenedExercise> {
    const api = await Api.asHost(server.url)
    const made = await api.post<LinkAnswer>('/api/exercises', facilitatedSetup(teams))
    const path = `/api/exercises/${made.exercise}/invitation`
    const { code } = await api.get<InvitationAnswer>(path)
    return new OpenedExercise(api, made, code.replace('-', ''))
  }

  /** A new link to a page of this exercise. */
  async link(kind: 'display' | 'observer' | 'reader'): Promise<string> {
    const path = `/api/exercises/${this.#exercise}/links`
    return (await this.#api.post<LinkAnswer>(path, { kind })).link
  }

  /** How often something of this type stands in the log. */
  async timesLogged(type: string): Promise<number> {
    const log = await this.#api.text(`/api/exercises/${this.#exercise}/log.jsonl`)
    return log.split(`"type":"${type}"`).length - 1
  }

  /** Takes a seat as the join page does; gives its link. */
  async seat(seat: string, name: string): Promise<string> {
    return (await this.#api.post<LinkAnswer>(`/api/join/${this.#code}`, { seat, name })).link
  }
}

/** Opens a page at a link, in a browser of its own. */
export async function opens(people: People, link: string): Promise<Page> {
  const page = await people.arrives()
  await page.goto(link)
  return page
}

/** From the lobby into play, whatever seats are free. */
export async function starts(console: Page): Promise<void> {
  await press(console, 'Start')
  await press(console, 'Start with free seats')
  await expect(console.getByRole('dialog')).toHaveCount(0)
  await expect(console.getByRole('button', { name: /^Pause/ })).toBeVisible()
}

/** From play into the hot wash. */
export async function endsPlay(console: Page): Promise<void> {
  await choose(console, 'More', 'End play')
  await press(console.getByRole('dialog', { name: 'End play' }), 'End play and begin hot wash')
  await reaches(console, 'over')
}

/** From one step of the hot wash to a later one. */
export async function goesOn(console: Page, from: HotwashStep, to: HotwashStep): Promise<void> {
  const at = (step: HotwashStep) => HOTWASH_STEPS.indexOf(step)
  for (const step of HOTWASH_STEPS.slice(at(from) + 1, at(to) + 1)) {
    await press(console, 'Next step')
    await reaches(console, step)
  }
}

async function reaches(console: Page, step: HotwashStep): Promise<void> {
  const title = { level: 1, name: HOTWASH_STEP_TITLES[step] } as const
  await expect(console.getByRole('heading', title)).toBeVisible()
}

/** The server's HTTP side, asked as its host. */
export class Api {
  readonly #origin: string
  readonly #session: string

  private constructor(origin: string, session: string) {
    this.#origin = origin
    this.#session = session
  }

  static async asHost(url: string): Promise<Api> {
    const { origin, hash } = new URL(url)
    const capability = hash.replace('#c=', '')
    const { session } = await new Api(origin, '').post<SessionAnswer>('/api/session', {
      capability,
    })
    return new Api(origin, session)
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.#ask(path, {})
  }

  post<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.#ask(path, { method: 'POST', body: JSON.stringify(body) })
  }

  put<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.#ask(path, { method: 'PUT', body: JSON.stringify(body) })
  }

  /** Posts a text as it is, such as a log. */
  send<Answer>(path: string, text: string): Promise<Answer> {
    return this.#ask(path, { method: 'POST', body: text })
  }

  async text(path: string): Promise<string> {
    return (await this.#fetch(path, {})).text()
  }

  async #ask<Answer>(path: string, asked: RequestInit): Promise<Answer> {
    return (await (await this.#fetch(path, asked)).json()) as Answer
  }

  async #fetch(path: string, asked: RequestInit): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.#session}`,
      'content-type': 'application/json',
    }
    const answer = await fetch(this.#origin + path, { ...asked, headers })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    return answer
  }
}
