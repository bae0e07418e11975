import { useState } from 'react'
import { useLocation } from 'wouter'
import type { HomeAnswer, ScenarioAnswer } from '../../../shared/wire/http.ts'
import { freeSlug } from '../../pieces/own-slug.ts'
import { useErrand } from '../../stores/errand.ts'
import { keepText, keptText } from './kept-text.ts'

export interface Manuscript {
  readonly text: string
  readonly write: (text: string) => void
  readonly own: boolean
  readonly saved: boolean
  /** The text comes from this device and was not saved before. */
  readonly found: boolean
  /** Back to what the library has. */
  readonly discard: () => void
  readonly busy: boolean
  readonly problem: string | undefined
  /** Saves; a scenario that is not one's own becomes a new one. Gives its slug, or null after a refusal. */
  readonly save: () => Promise<string | null>
  /** Saves what is not saved, then goes to its set-up. */
  readonly run: () => Promise<void>
}

/** One text and what the library has of it. */
export function useManuscript(scenario: ScenarioAnswer): Manuscript {
  const { slug, own, yaml } = scenario
  const [kept] = useState(() => keptText(slug))
  const [text, setText] = useState(kept ?? yaml)
  const [inLibrary, setInLibrary] = useState(yaml)
  const [discarded, setDiscarded] = useState(false)
  const [, go] = useLocation()
  const { busy, problem, run } = useErrand()
  const saved = text === inLibrary

  const write = (next: string) => {
    setText(next)
    keepText(slug, next === inLibrary ? null : next)
  }
  const put = async (): Promise<string | null> => {
    const home = own ? null : await run<HomeAnswer>('/api/home', { method: 'GET' })
    if (!own && home === null) return null
    const to =
      home === null
        ? slug
        : freeSlug(
            `${slug} own`,
            home.scenarios.map((each) => each.slug),
          )
    const body = { yaml: text }
    const answer = await run<ScenarioAnswer>(`/api/library/${to}`, { method: 'PUT', body })
    if (answer === null) return null
    setInLibrary(text)
    keepText(slug, null)
    return answer.slug
  }
  return {
    text,
    write,
    own,
    saved,
    found: kept !== null && kept !== yaml && !saved && !discarded,
    discard: () => {
      setDiscarded(true)
      write(inLibrary)
    },
    busy,
    problem: problem?.message,
    save: async () => {
      const to = await put()
      if (to !== null && to !== slug) go(`/author/${to}`, { replace: true })
      return to
    },
    run: async () => {
      const to = saved ? slug : await put()
      if (to !== null) go(`/setup/${to}`)
    },
  }
}
