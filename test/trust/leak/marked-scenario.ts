import type { ScenarioDocument } from '../../../shared/scenario/schema.ts'
import type { Canaries, Secret } from './canaries.ts'
import type { Kind } from './who-sees.ts'

/** Texts of a scenario by their places, and what each is; the first that fits counts. */
const PLACES: [RegExp, Kind][] = [
  [/^(summary|story|company\.name|company\.about|playbook\..*)$/, 'briefing'],
  [/^roles\.\d+\.title$/, 'role-title'],
  [/^roles\.\d+\.brief$/, 'briefing'],
  [/^(systems|vendors)\.\d+\.(title|about|contact)$/, 'briefing'],
  [/^checklist\.\d+\.(text|why)$/, 'checklist'],
  [/^tasks\.\d+\.(title|detail)$/, 'task'],
  [/^truth\.explanation$/, 'truth'],
  [/^ownership\.\d+\.(title|about)$/, 'library'],
  [/^title$/, 'scenario-title'],
  [/^phases\..*\.hint$/, 'hint'],
  [/^evidence\.\d+\.title$/, 'evidence'],
  [/^flags\.\d+\.title$/, 'flag'],
  [/^questions\.\d+\.text$/, 'hot-wash-question'],
  [/^questions\.\d+\.about$/, 'hint'],
  [/^commandQuestion$/, 'gap-question'],
  [/^personas\.\d+\.(name|about)$/, 'persona'],
  [/^personas\.\d+\.id$/, 'persona-id'],
  [/^injects\.\d+\.(coaching|readAloud|expect)$/, 'coaching'],
  [/^injects\.\d+\.redHerring$/, 'hint'],
  [/^injects\.\d+\.(title|id)$/, 'inject-title'],
  [/^injects\.\d+\.(body|attachments\..*|fields\.address)$/, 'inject'],
  [/^decisions\.\d+\.coaching$/, 'coaching'],
  [/^decisions\.\d+\.ask$/, 'gap-question'],
  [/^decisions\.\d+\.(title|id)$/, 'decision-title'],
  [/^decisions\.\d+\.(question|options\.\d+\.(label|id|update\.text))$/, 'decision'],
  [/^decisions\.\d+\.options\.\d+\.consequence$/, 'consequence'],
  [/^decisions\.\d+\.options\.\d+\.debrief$/, 'option-debrief'],
  [/^forms\.full\.injects\.\d+\.hand$/, 'coaching'],
  [/^forms\.full\.jumps\.\d+\.say$/, 'jump'],
]

/** A scenario as it is played, with the ids that things have got. */
export interface Marked {
  document: ScenarioDocument
  renamed: ReadonlyMap<string, string>
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Puts a canary behind every text, and into the ids of what is to come. */
export function marked(scenario: ScenarioDocument, canaries: Canaries<Kind>): Marked {
  const plain = structuredClone(scenario) as unknown as Json
  const renamed = new Map<string, string>()
  const secrets: Secret<Kind>[] = []
  const mark = (place: string, kind: Kind) => {
    const secret = { kind, place: place.replaceAll(/\d+/g, 'n'), ...ownerAt(plain, place) }
    secrets.push(secret)
    return canaries.mint(secret)
  }
  mapped(plain, '', (text, place) => {
    const kind = kindAt(place)
    if (kind && place.endsWith('.id')) renamed.set(text, `${text}-${mark(place, kind)}`)
    return text
  })
  const told = mapped(plain, '', (text, place) => {
    const kind = kindAt(place)
    if (place.endsWith('.id') || !kind) return renamed.get(text) ?? text
    return `${text} ${mark(place, kind)}`
  })
  for (const secret of secrets) {
    secret.about &&= renamed.get(secret.about) ?? secret.about
    secret.option &&= renamed.get(secret.option) ?? secret.option
  }
  return { document: told as unknown as ScenarioDocument, renamed }
}

function kindAt(place: string): Kind | undefined {
  return PLACES.find(([where]) => where.test(place))?.[1]
}

/** The inject, decision or persona in which a text stands, and the option. */
function ownerAt(document: Json, place: string): { about?: string; option?: string } {
  const [list = '', at = '', part, optionAt = ''] = place.split('.')
  if (list === 'forms') return {}
  const about = partOf(partOf(document, list), at)
  const option = part === 'options' ? partOf(partOf(about, part), optionAt) : undefined
  return { ...idOf(about, 'about'), ...idOf(option, 'option') }
}

function idOf<Name extends string>(thing: Json | undefined, name: Name) {
  const id = partOf(thing, 'id')
  return typeof id === 'string' ? ({ [name]: id } as Record<Name, string>) : {}
}

function partOf(thing: Json | undefined, key: string): Json | undefined {
  return typeof thing === 'object' && thing !== null ? Reflect.get(thing, key) : undefined
}

function mapped(thing: Json, place: string, map: (text: string, place: string) => string): Json {
  if (typeof thing === 'string') return map(thing, place)
  if (typeof thing !== 'object' || thing === null) return thing
  const into = (key: string | number) => (place === '' ? `${key}` : `${place}.${key}`)
  if (Array.isArray(thing)) return thing.map((each, at) => mapped(each, into(at), map))
  return Object.fromEntries(
    Object.entries(thing).map(([key, each]) => [key, mapped(each, into(key), map)]),
  )
}
