import type { Client } from './client.ts'

/** An edit of the record, which everybody at the table is shown; however many come, the state stays as large. */
export function edit(client: Client | undefined, time: number): Promise<void> | undefined {
  return client?.give('edit-record', { field: 'impact', value: `Orders fail since ${time}` })
}
