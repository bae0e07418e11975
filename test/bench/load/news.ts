import type { Client } from './client.ts'

const BODY = 'A customer asks on the public network whether it is down for everybody. '.repeat(12)

/** Sends news of about one kilobyte to everyone: rows that all share, and no one's own. */
export function sendNews(console: Client): Promise<void> {
  return console.give('send-ad-hoc', {
    channel: 'chat',
    from: { name: 'Support desk' },
    to: 'everyone',
    title: 'Reports from customers',
    body: BODY,
    attention: 0,
  })
}
