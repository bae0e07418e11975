/** The ways a piece of news reaches players. */
export const CHANNELS = [
  'pager',
  'chat',
  'email',
  'dashboard',
  'log',
  'code-host',
  'ticket',
  'vendor-status',
  'social',
  'phone',
  'executive',
] as const
export type Channel = (typeof CHANNELS)[number]

export const CHANNEL_TITLES: Record<Channel, string> = {
  pager: 'Pager',
  chat: 'Chat',
  email: 'Email',
  dashboard: 'Dashboard',
  log: 'Log',
  'code-host': 'Code host',
  ticket: 'Ticket',
  'vendor-status': 'Vendor status',
  social: 'Social post',
  phone: 'Phone call',
  executive: 'Executive message',
}

/** How loudly an inject asks: 0 record, 1 note, 2 ask, 3 page. */
export type Attention = 0 | 1 | 2 | 3
export const ATTENTION_TITLES: Record<Attention, string> = {
  0: 'Record',
  1: 'Note',
  2: 'Ask',
  3: 'Page',
}
