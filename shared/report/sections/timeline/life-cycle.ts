import { lengthWords } from '../../../time/text.ts'
import { HOTWASH_STEP_TITLES } from '../../../words/hotwash.ts'
import type { Account } from '../../account.ts'
import { decisionTitle, injectTitle } from '../../naming.ts'
import { untold } from './teller.ts'
import type { Line, TellersOf } from './teller.ts'

export const lifeCycleTellers: TellersOf<'exercise'> = {
  'exercise.created': () => clock('The exercise was set up.'),
  'exercise.opened': () => clock('The lobby opened.'),
  'exercise.started': () => clock('Play started.'),
  'exercise.paused': () => clock('Paused.'),
  'exercise.resumed': () => clock('Play went on.'),
  'exercise.paced': ({ data }) => clock(`Pace set to ${data.pace}.`),
  'exercise.jumped': ({ data }, account) =>
    clock(`The clock jumped ${lengthWords(data.byMs)} ahead.`, said(data, account)),
  'exercise.resumed-after-outage': ({ data }) =>
    clock(`The server was away for ${lengthWords(data.awayMs)}; the clock stood still.`),
  'exercise.ended': ({ data }) =>
    clock(data.reason === 'time-up' ? 'Play ended: its time was up.' : 'Play ended.'),
  'exercise.stepped': ({ data }) => clock(`Hot wash: ${HOTWASH_STEP_TITLES[data.step]}.`),
  'exercise.closed': () => clock('The exercise was closed.'),
  'exercise.joining-locked': untold,
  'exercise.attention-capped': untold,
  'exercise.countdowns-set': untold,
}

function clock(text: string, detail: string | null = null): Line {
  return { kind: 'clock', text, detail }
}

function said(
  { say, skipped }: { say: string | null; skipped: { injects: string[]; decisions: string[] } },
  account: Account,
): string | null {
  const titles = [
    ...skipped.injects.map((id) => injectTitle(account, id)),
    ...skipped.decisions.map((id) => decisionTitle(account, id)),
  ]
  const leftOut = titles.length > 0 ? `Left out: ${titles.join(', ')}.` : null
  return [say, leftOut].filter((part) => part !== null).join(' ') || null
}
