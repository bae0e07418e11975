import { BUSINESS_AUTHORITIES } from '../../../../shared/words/authority.ts'

/** Something in the text that other parts name by its id. */
export interface Written {
  readonly id: string
  readonly title: string | null
}

/** The part of the file in which the things are written that a key names. */
const NAMES: Readonly<Record<string, string>> = {
  commander: 'roles',
  else: 'roles',
  to: 'roles',
  role: 'roles',
  unavailable: 'roles',
  available: 'roles',
  ...Object.fromEntries(BUSINESS_AUTHORITIES.map((authority) => [authority, 'roles'])),
  from: 'personas',
  made: 'decisions',
  madeLate: 'decisions',
  decision: 'decisions',
  released: 'injects',
  inject: 'injects',
  with: 'injects',
  taskDone: 'tasks',
  checkpointMade: 'vendors',
  item: 'checklist',
  flag: 'flags',
}

/** What may be named at a path, from the text as it is written, broken or not. */
export function idsFor(text: string, path: readonly string[]): Written[] {
  const key = path.findLast((step) => step !== '[]')
  if (key === 'option') return optionsIn(text)
  const section = key === undefined ? undefined : NAMES[key]
  return section === undefined ? [] : itemsOf(sectionOf(text, section), false)
}

/** Names of the slots, each with its title. */
export function slotsOf(text: string): Written[] {
  const lines = sectionOf(text, 'slots').split('\n')
  const first = /^ +/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 2
  return lines.flatMap((line, at) => {
    const id = new RegExp(`^ {${first}}(\\w+):`).exec(line)?.[1]
    return id === undefined ? [] : [{ id, title: titleIn(`${line}\n${lines[at + 1] ?? ''}`) }]
  })
}

function optionsIn(text: string): Written[] {
  return itemsOf(sectionOf(text, 'decisions'), true)
}

/** From the line after `name:` to the next line without indentation. */
function sectionOf(text: string, name: string): string {
  const head = new RegExp(`^${name}:.*\\n`, 'm').exec(text)
  if (head === null) return ''
  const from = head.index + head[0].length
  const end = /^(?![ #\n-])./m.exec(text.slice(from))
  return text.slice(from, end === null ? undefined : from + end.index)
}

/** The items of a list with their titles; `inner`: those of the lists in it instead. */
function itemsOf(section: string, inner: boolean): Written[] {
  const heads = [...section.matchAll(/^( *)- +(?:\{ *)?id: *["']?([\w-]+)/gm)]
  const outermost = Math.min(...heads.map(([, indent = '']) => indent.length))
  return heads
    .filter(([, indent = '']) => indent.length > outermost === inner)
    .map(([, , id = ''], at, all) => {
      const from = all[at]?.index ?? 0
      return { id, title: titleIn(section.slice(from, all[at + 1]?.index)) }
    })
}

function titleIn(item: string): string | null {
  const found = /(?:title|name|label|text): *(?:"([^"]*)"|'([^']*)'|([^,}\n]*))/.exec(item)
  return found === null ? null : (found[1] ?? found[2] ?? found[3]?.trim() ?? null)
}
