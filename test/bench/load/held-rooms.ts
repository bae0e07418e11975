import type { Stage } from '../stage.ts'
import type { Child } from '../processes/child.ts'
import { connect } from './client.ts'
import type { Room } from './play-in-rooms.ts'
import { kindsOf, readyBy } from './told-by-kind.ts'

/** A bare socket.io server with as many rooms, each of which is sent what one of ours was. */
export async function heldRooms(
  stage: Stage,
  texts: readonly string[][],
  rooms: number,
): Promise<{ child: Child; rooms: Room[] }> {
  const kinds = kindsOf(texts)
  const { child, url } = await stage.floor('telling', {
    folder: stage.folder(),
    ready: readyBy(kinds),
  })
  const seated = Array.from({ length: rooms }, async (_, room) => ({
    seats: await Promise.all(
      texts.map((each) => connect(stage, url, { room, kind: kinds.get(each.join()) })),
    ),
  }))
  return { child, rooms: await Promise.all(seated) }
}
