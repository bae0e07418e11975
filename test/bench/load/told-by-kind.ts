import { must } from '../../../shared/words/assert.ts'
import type { Stage } from '../stage.ts'
import { Arrivals } from './arrivals.ts'
import { connect } from './client.ts'
import type { Told } from './last-viewer.ts'
import { sendNews } from './news.ts'

/** A bare socket.io server that keeps a row and sends what is ready, once for all who get the same. */
export async function toldByKind(
  stage: Stage,
  texts: readonly string[][],
  folder: string,
): Promise<Told> {
  const kinds = kindsOf(texts)
  const { child, url } = await stage.floor('telling', { folder, ready: readyBy(kinds) })
  const auths = texts.map((each) => ({ room: 'all', kind: kinds.get(each.join()) }))
  const clients = await Promise.all(auths.map((auth) => connect(stage, url, auth)))
  const first = must(clients[0], 'a client')
  return {
    child,
    arrivals: new Arrivals(clients),
    messages: texts.flat().length,
    viewers: texts.length,
    act: () => sendNews(first),
  }
}

/** Those who were sent the same are of one kind. */
export function kindsOf(texts: readonly string[][]): Map<string, string> {
  return new Map(
    [...new Set(texts.map((each) => each.join()))].map((each, place) => [each, `kind-${place}`]),
  )
}

/** What each kind was sent, as it was before it was encoded. */
export function readyBy(kinds: ReadonlyMap<string, string>): Record<string, object[]> {
  return Object.fromEntries([...kinds].map(([texts, kind]) => [kind, framesIn(texts)]))
}

/** Such as `42["rows",{…}],42["rows",{…}]`. */
function framesIn(texts: string): object[] {
  if (texts === '') return []
  const messages = JSON.parse(`[${texts.replaceAll(/(^|,)42(?=\["rows")/g, '$1')}]`) as [
    string,
    object,
  ][]
  return messages.map(([, frame]) => frame)
}
