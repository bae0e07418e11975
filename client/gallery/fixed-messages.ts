import type { ChannelFields } from '../../shared/scenario/channels/channels.ts'
import type { MessageRow, ReplyRow } from '../../shared/view/rows.ts'
import type { Attention, Channel } from '../../shared/words/channel.ts'
import { as } from '../../shared/words/ids.ts'
import type { InjectId, MessageId } from '../../shared/words/ids.ts'
import { at, TEAM } from './fixed-people.ts'

interface News<C extends Channel> {
  id: string
  channel: C
  fields: ChannelFields[C]
  from: string
  about?: string
  to?: string
  title: string
  body: string
  attention?: Attention
  released: string
  attachments?: MessageRow['attachments']
}

function news<C extends Channel>({
  id,
  channel,
  fields,
  from,
  about,
  to,
  released,
  ...rest
}: News<C>): MessageRow {
  const row = {
    id: as<MessageId>(id),
    ref: as<MessageId>(id),
    team: TEAM,
    inject: as<InjectId>(id),
    channel,
    fields,
    from: { name: from, about: about ?? null },
    to: to ?? 'Everyone',
    toEveryone: to === undefined,
    attention: rest.attention ?? 1,
    title: rest.title,
    body: rest.body,
    attachments: rest.attachments ?? [],
    releasedAtMs: at(released),
    late: false,
    acknowledged: null,
    answers: null,
  }
  // One channel's row; the compiler cannot follow which.
  return row as MessageRow
}

export const SPEND_PAGE = 'spend-page'

/** One of each channel, in the order in which they arrived. */
export const messages: MessageRow[] = [
  news({
    id: 'secret-alert',
    channel: 'code-host',
    fields: {
      alert: 'Secret scanning',
      repository: 'quillmark/mirror',
      secretType: '3 types: model gateway key, database token, bucket key',
      file: 'deploy/.env.mirror',
      lineNumber: 4,
      commit: '9f3c2d1',
      validity: 'active',
      visibility: 'public',
    },
    from: 'Code host',
    title: '3 secrets found in quillmark/mirror',
    body: 'Found in 1 commit on the default branch. Open, not resolved.',
    attention: 2,
    released: '0:20',
  }),
  news({
    id: 'exposure-mail',
    channel: 'email',
    fields: {
      address: 'security-notice@modelprovider.example',
      to: 'founders@quillmark.example',
      subject: 'Action required: one of your keys is public',
      unreadInbox: 'the founder',
      letter: false,
    },
    from: 'Model provider security',
    title: 'Action required: one of your keys is public',
    body: 'A key of your organisation was seen in a public repository at 01:22.\n\n- Key: `DRILL-KEY-1`\n- Seen in: a public mirror\n\nThe key **still works**. Revoke it, then review usage since 01:22.',
    attention: 2,
    released: '1:30',
  }),
  news({
    id: 'mirror-chat',
    channel: 'chat',
    fields: {
      room: '#platform',
      bot: false,
      thread: 'who touched the mirror script?',
      reactions: 'eyes 4',
    },
    from: 'Priya',
    about: 'Platform engineer',
    title: 'the mirror pushed an env file',
    body: 'The sync at 01:22 copied `deploy/.env.mirror` out as well. I removed the file just now, so it should be gone.',
    released: '2:40',
  }),
  news({
    id: 'gateway-panel',
    channel: 'dashboard',
    fields: {
      panel: 'Model gateway, last hour',
      numbers: [
        {
          label: 'Requests per minute',
          value: '1,900',
          usual: '38',
          series: [38, 40, 37, 39, 180, 620, 1300, 1900],
        },
        {
          label: 'Spend per hour',
          value: '$1,740',
          usual: '$31',
          series: [31, 30, 33, 60, 410, 990, 1740],
        },
        { label: 'Models in use', value: '4', usual: '1' },
        { label: 'New region', value: 'yes', usual: 'no' },
      ],
    },
    from: 'Dashboard',
    title: 'Gateway: 1,900 requests a minute',
    body: 'Since 02:05 a second source region answers.',
    released: '5:50',
  }),
  news({
    id: 'gateway-log',
    channel: 'log',
    fields: {
      source: 'gateway access log, 02:09',
      lines: [
        '02:09:11Z POST /v1/generate 200 key=DRILL-KEY-1 ip=203.0.113.41 model=large-2',
        '02:09:11Z POST /v1/generate 200 key=DRILL-KEY-1 ip=203.0.113.41 model=large-2',
        '02:09:12Z GET  /v1/models   200 key=DRILL-KEY-1 ip=198.51.100.7',
        '02:09:12Z POST /v1/generate 429 key=PROD-MAIN    ip=192.0.2.18   model=draft-1',
      ],
    },
    from: 'Gateway',
    title: 'Access log of the last minute',
    body: 'Kept for 24 hours.',
    attention: 0,
    released: '7:30',
  }),
  news({
    id: 'vendor-support',
    channel: 'email',
    fields: { address: 'support@modelprovider.example', letter: false },
    from: 'Vendor support',
    to: 'Incident commander',
    title: 'Re: urgent, usage we do not know',
    body: 'Thanks for writing. We can send request logs of the last 30 days to an **organisation owner**. Please tell us:\n\n1. which key,\n2. from when,\n3. whether we shall block spending now. Blocking stops *all* keys of the organisation within a minute.\n\nSee [how to rotate a key](https://modelprovider.example/keys).',
    attention: 2,
    released: '8:00',
    attachments: [
      {
        title: 'usage-by-key.csv',
        table: {
          columns: ['Key', 'Requests', 'Spend, $'],
          rows: [
            ['DRILL-KEY-1', 48_210, 612],
            ['PROD-MAIN', 1_122, 14],
          ],
        },
      },
      {
        title: 'reply-form.txt',
        text: 'Organisation:\nKey id:\nFrom (UTC):\nBlock spending now? yes / no',
      },
    ],
  }),
  news({
    id: 'support-ticket',
    channel: 'ticket',
    fields: { number: 'SUP-4182', customer: 'Harbour Legal', priority: 'high', state: 'new' },
    from: 'Support desk',
    title: 'Drafts fail with “too many requests”',
    body: 'Our night shift in Singapore cannot save drafts since about 02:06. Is something wrong on your side?',
    released: '9:10',
  }),
  news({
    id: SPEND_PAGE,
    channel: 'pager',
    fields: {
      severity: 'critical',
      source: 'billing-watch',
      component: 'model gateway',
      value: '9 × usual',
      threshold: '3 × usual',
      firing: 2,
      dedupKey: 'spend-rate/gateway',
    },
    from: 'On-call',
    title: 'API spend 9 times the usual',
    body: 'Spend rate over threshold for 5 min.',
    attention: 3,
    released: '10:00',
  }),
  news({
    id: 'screenshot-chat',
    channel: 'chat',
    fields: { room: '#inc-leak', bot: false },
    from: 'Joao',
    about: 'Customer success',
    title: 'someone posted a screenshot',
    body: 'A customer sent me this: somebody sells “fast model access” and the screenshot shows our organisation’s name. What may I say?',
    released: '11:20',
  }),
]

/** Channels that come later in the story: for the channels' own page. */
export const laterMessages: MessageRow[] = [
  news({
    id: 'vendor-page',
    channel: 'vendor-status',
    fields: { state: 'identified', component: 'Billing API', started: '02:31' },
    from: 'Model provider',
    title: 'Delayed usage figures',
    body: 'Usage figures are late by up to 40 minutes. We have found the cause and are working on it.',
    released: '29:00',
  }),
  news({
    id: 'social-post',
    channel: 'social',
    fields: { handle: '@nightbuild', reposts: 41, likes: 212 },
    from: 'Night Build',
    title: 'A post about leaked keys',
    body: 'Three working keys of a writing assistant have been public for an hour. Wonder if they know.',
    released: '33:00',
  }),
  news({
    id: 'customer-call',
    channel: 'phone',
    fields: { caller: 'Harbour Legal, head of IT', duration: '4 min' },
    from: 'Harbour Legal',
    to: 'Communications lead',
    title: 'Harbour Legal wants to know about their files',
    body: 'They ask whether *their* files were read, and by whom. They want a written answer by 09:00.',
    released: '36:00',
  }),
  news({
    id: 'founder-message',
    channel: 'executive',
    fields: { via: 'message' },
    from: 'Mara',
    about: 'Co-founder',
    title: 'Is this real?',
    body: 'Is this real, who runs it, and can I still sign at 10?',
    attention: 2,
    released: '14:00',
  }),
]

export const replies: ReplyRow[] = [
  {
    id: 'reply-1',
    message: as<MessageId>('vendor-support'),
    team: TEAM,
    by: 'Sam',
    text: 'Key DRILL-KEY-1, from 01:22. Do not block yet; we come back within 10 minutes.',
    atMs: at('9:40'),
  },
]
