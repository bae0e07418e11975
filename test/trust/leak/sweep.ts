import type { Random } from '../random.ts'
import type { Evening } from './evening.ts'

/** What can be asked for over HTTP, by whoever tries. */
function addressesIn({ id, code }: Evening): string[] {
  const exercise = `/api/exercises/${id}`
  return [
    ...['', '.md', '.html', '.csv'].map((ending) => `${exercise}/debrief${ending}`),
    `${exercise}/log.jsonl`,
    `${exercise}/invitation`,
    `${exercise}`,
    `/api/exercises/x-00000000000000000000/debrief`,
    '/api/home',
    '/api/library/small',
    '/api/join/00000000',
    `/api/join/${code}?no`,
    '/health',
    '/console',
    '/assets/none.js',
  ]
}

/** A few people ask for a few things each; over many evenings everybody for everything. */
export async function sweep(evening: Evening, random: Random): Promise<void> {
  const addresses = addressesIn(evening)
  for (const person of evening.people) {
    if (!random.chance(0.4)) continue
    const holdsCode = person.looker.kind === 'code'
    const path = random.oneOf(addresses)
    if (path.includes('/join/') && !holdsCode) continue
    await person.asks(path)
  }
}
