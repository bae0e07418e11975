import type { Stage } from '../stage.ts'
import { connect, type Client } from './client.ts'

/** As many clients of a bare server that answers, after one durable row where it is given a folder. */
export async function bareClients(
  stage: Stage,
  people: number,
  settings: { folder?: string },
): Promise<Client[]> {
  const { url } = await stage.floor('answering', settings)
  return Promise.all(Array.from({ length: people }, () => connect(stage, url)))
}
