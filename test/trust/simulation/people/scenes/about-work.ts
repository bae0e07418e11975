import type { CommandName } from '../../../../../shared/exercise/commands/commands.ts'
import { words, type Scene, type SceneLine } from './scene.ts'

/** Before the start. */
export const ABOUT_THE_LOBBY: Record<string, Scene> = {
  'a question that is not on the checklist': () => [
    [null, 'answer-checklist', { item: 'nowhere', answer: 'yes' }],
    [null, 'answer-checklist', { item: 'nowhere', answer: 'unknown' }],
  ],
}

/** In the hot wash. */
export const ABOUT_FOLLOW_UPS: Record<string, Scene> = {
  'what nobody noted': ({ team }) => [
    [null, 'decline-gap', { gap: { slot: 'command', fromMs: 1 }, reason: words(team.id) }],
    [null, 'decline-follow-up', { followUp: 'nowhere', reason: words(team.id) }],
  ],
  'a follow-up that was declined': ({ team, followUps }) =>
    followUps.slice(0, 1).flatMap((followUp) => {
      const line: SceneLine = [null, 'decline-follow-up', { followUp, reason: words(team.id) }]
      return [line, line, line]
    }),
}

/** Tasks, updates, news, phases and seats: done twice, done by somebody else, or about what is not there. */
export const ABOUT_WORK: Record<string, Scene> = {
  'a task is the second’s': ({ team, seats: [a, b], task }) => [
    [null, 'create-task', { task: 'keep-log' }],
    [null, 'create-task', { task: 'keep-log' }],
    [null, 'create-task', { title: words(team.id), to: b }],
    [b, 'acknowledge-task', { task }],
    [b, 'acknowledge-task', { task }],
    [a, 'acknowledge-task', { task }],
    [a, 'finish-task', { task }],
    [b, 'finish-task', { task }],
    [b, 'finish-task', { task }],
  ],
  'an update that needs no approval': drafted(
    'staff',
    'ask-approval',
    'send-update',
    'send-update',
  ),
  'an update that needs one': drafted(
    'customers',
    'ask-approval',
    'ask-approval',
    'ask-approval',
    'approve-update',
  ),
  'somebody asked for time': ({ seats: [a] }) => [
    [null, 'clear-time-ask', { seat: a }],
    [null, 'clear-time-ask', { seat: a }],
  ],
  'news that is out, and news to come': ({ released, coming }) => [
    ...released.slice(0, 1).map((inject): SceneLine => [null, 'release-inject', { inject }]),
    ...coming.slice(0, 1).map((inject): SceneLine => [null, 'resend-inject', { inject }]),
  ],
  'a page that somebody saw': ({ seats: [a], pages }) =>
    pages.slice(0, 1).flatMap((message): SceneLine[] => [
      [a, 'acknowledge-page', { message }],
      [a, 'acknowledge-page', { message }],
    ]),
  'what is not there': () => [
    [null, 'release-inject', { inject: 'nowhere' }],
    [null, 'raise-flag', { flag: 'nowhere' }],
    [null, 'make-checkpoint', { vendor: 'nowhere' }],
    [null, 'resume'],
  ],
  'a phase after the last': ({ team, phasesLeft }) => [
    [null, 'reopen-phase', { phase: 'recovery', reason: words(team.id) }],
    ...Array.from({ length: phasesLeft }, (): SceneLine => [null, 'advance-phase']),
    [null, 'reopen-phase', { phase: 'identification', reason: words(team.id) }],
  ],
  'roles that cannot be given': ({ seats: [a] }) => [
    [null, 'assign-roles', { seat: a, roles: ['nowhere'] }],
    [null, 'assign-roles', { seat: a, roles: [] }],
  ],
  'a seat is given free twice, and nobody may join': ({ seats: [, b] }) => [
    [null, 'lock-joining', { locked: true }],
    [null, 'remove-seat', { seat: b }],
    [null, 'remove-seat', { seat: b }],
  ],
  'all seats are taken': ({ team }) =>
    team.seats.list.some(({ person }) => person === 'free') ? [] : [[null, 'seat-bots']],
}

/** The first has written an update for these, and then does this with it. */
function drafted(audience: string, ...then: readonly CommandName[]): Scene {
  return ({ team, seats: [a], update }) => [
    [a, 'draft-update', { audience, text: words(team.id) }],
    ...then.map((name): SceneLine => [a, name, { update }]),
  ]
}
