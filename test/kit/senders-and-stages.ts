import { expect, test } from 'vitest'
import type { Command, When } from '../../shared/exercise/commands/command.ts'
import { commands } from '../../shared/exercise/commands/commands.ts'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { RefusalCode } from '../../shared/exercise/commands/refusals.ts'
import { give } from './case.ts'
import type { Case, Sender } from './case.ts'
import { Play } from './play.ts'

type Attempt = Omit<Case, 'given'>

/** What is refused whatever a command is about: strangers, the wrong time, who is away, what is no data of it. */
export function keepsToSendersAndStages(name: CommandName, { given, by, data = {} }: Case): void {
  const { from, when, facilitatorWhen = when, about }: Command = commands[name]
  const seat: Sender = by === 'facilitator' || by === 'observer' ? 'seat-2' : by
  const records = from.facilitator === 'for' || from.facilitator === 'both'
  const orders = from.facilitator === 'self' || from.facilitator === 'both'
  const ways: (Attempt & { may: boolean; when: readonly When[] })[] = [
    { by: seat, data, may: from.seat !== undefined, when },
    { by: 'facilitator', data, may: orders, when: facilitatorWhen },
    { by: 'facilitator', data: { ...data, for: seat }, may: records, when },
    { by: 'observer', data, may: from.observer === true, when: facilitatorWhen },
  ]

  test('belongs to its senders', () => {
    const play = given()
    for (const way of ways.filter(({ may }) => !may))
      expect(give(play, name, way), way.by).toMatchObject({ code: 'not-yours' })
  })

  test('has its time', () => {
    for (const [stage, play] of stages())
      for (const way of ways.filter((each) => each.may && !each.when.includes(stage)))
        expect(give(play, name, way), `${way.by} in ${stage}`).toMatchObject({
          code: whyNotNow(name, way.when, stage),
        })
  })

  test('takes only its own data, for a seat and a team that exist', () => {
    const play = given()
    const isRefused = (attempt: Attempt, code: RefusalCode, of = play) =>
      expect(give(of, name, attempt)).toMatchObject({ code })
    isRefused({ by, data: { ...data, colour: 'red' } }, 'bad-data')
    if (from.seat) isRefused({ by: 'seat-99', data }, 'unknown-seat')
    if (records) isRefused({ by: 'facilitator', data: { ...data, for: 'seat-99' } }, 'unknown-seat')
    if (orders && OF_ONE_TEAM.includes(about) && name !== 'send-ad-hoc' && !('seat' in data))
      isRefused({ by: 'facilitator', data }, 'which-team', twoTeams())
  })

  if (from.seat === 'present')
    test('is not for a seat that is away', () => {
      const play = given()
      play.by(seat, 'leave-seat')
      expect(give(play, name, { by: seat, data })).toMatchObject({ code: 'seat-away' })
    })

  if (from.host && !from.seat)
    test('is the host’s where nobody facilitates', () => {
      const play = given({ facilitated: false })
      expect(play.by('seat-2', name, data)).toMatchObject({ code: 'not-yours' })
      expect(play.by('seat-1', name, data)).toMatchObject({ ok: true })
    })
}

const OF_ONE_TEAM: readonly Command['about'][] = [
  'team',
  'decision',
  'message',
  'update',
  'task',
  'seat',
  'followUp',
]

function twoTeams(): Play {
  return new Play({ teams: [[['commander']], [['commander']]] })
}

/** One exercise, from the draft to its close. */
function* stages(): Generator<[When, Play]> {
  const play = new Play()
  yield ['draft', play]
  play.facilitator('open-lobby')
  for (const { id } of play.seats) play.by(id, 'join-seat', { seat: id, name: id })
  for (const step of ['start', 'pause', 'end-play', 'close'] as const) {
    yield [play.state.life.stage, play]
    play.facilitator(step)
  }
  yield ['closed', play]
}

function whyNotNow(name: CommandName, when: readonly When[], stage: When): RefusalCode {
  if (name === 'open-lobby' && stage === 'lobby') return 'already-open'
  if (stage === 'draft' || stage === 'lobby') return 'not-started'
  if (stage === 'hotwash') return 'play-over'
  if (stage === 'closed') return 'closed'
  if (when.includes('running')) return 'paused'
  if (when.includes('paused')) return 'not-paused'
  return when.includes('hotwash') ? 'play-on' : 'only-lobby'
}
