import type { Moment } from '../exercise/state/moment.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { PHASE_TITLES } from '../words/phase.ts'
import { AUDIENCE_TITLES, VERDICT_TITLES } from '../words/incident.ts'
import type { SeatId } from '../words/ids.ts'
import { byName, nameOf, textOf } from './naming.ts'
import type { LogLineRow } from './rows.ts'
import type { Live } from './viewer.ts'

type Line = Pick<LogLineRow, 'kind' | 'text'> & { moment: Moment; part?: string }

/** What happened to a team, a line each: for observers in play, and for everyone's replay after it. */
export function lineRows(state: ExerciseState, team: TeamState, live: Live): LogLineRow[] {
  const name = (seat: SeatId) => nameOf(state, live, seat)
  const lines: Line[] = [
    ...phaseLines(team),
    ...commandLines(team, name),
    ...messageLines(state, team),
    ...decisionLines(state, team, name),
    ...recordLines(state, team, live),
    ...clockLines(state, live),
  ]
  return lines
    .sort((a, b) => a.moment.seq - b.moment.seq)
    .map(({ kind, text, moment, part = kind }) => ({
      id: `${team.id}/${moment.seq}/${part}`,
      team: team.id,
      seq: moment.seq,
      atMs: moment.atMs,
      kind,
      text,
    }))
}

function phaseLines(team: TeamState): Line[] {
  return team.phases.entries.map(({ phase, moment, reason }) => ({
    kind: 'phase',
    moment,
    text: reason
      ? `${PHASE_TITLES[phase]} reopened: ${textOf(reason)}`
      : `${PHASE_TITLES[phase]} began.`,
  }))
}

function commandLines(team: TeamState, name: (seat: SeatId) => string): Line[] {
  return team.ownership.command.map(({ state, holder, from }) => ({
    kind: 'command',
    moment: from,
    text:
      holder === null
        ? 'Nobody had command.'
        : state === 'owned'
          ? `${name(holder)} had command.`
          : `Command of ${name(holder)}: ${state}.`,
  }))
}

function messageLines(state: ExerciseState, team: TeamState): Line[] {
  return team.injects.messages.map(({ inject, improvised, released }) => {
    const authored = state.scenario.injects.find(({ id }) => id === inject)
    return {
      kind: 'inject',
      moment: released,
      text: authored?.title ?? textOf(improvised?.title ?? null) ?? 'News',
    }
  })
}

function decisionLines(
  state: ExerciseState,
  team: TeamState,
  name: (seat: SeatId) => string,
): Line[] {
  return team.decisions.opened.flatMap((decision) => {
    const title =
      state.scenario.decisions.find(({ id }) => id === decision.id)?.title ?? decision.id
    const claims = decision.claims.map(({ seat, moment }): Line => ({
      kind: 'decision',
      moment,
      text: `${name(seat)} claimed: ${title}`,
    }))
    const made: Line[] = decision.made
      ? [
          {
            kind: 'decision',
            part: 'made',
            moment: decision.made.moment,
            text: `${name(decision.made.seat)} decided: ${title}`,
          },
        ]
      : []
    const ended: Line[] =
      decision.ended && (decision.end === 'expired' || decision.end === 'withdrawn')
        ? [
            {
              kind: 'decision',
              part: decision.end,
              moment: decision.ended,
              text: `${decision.end === 'expired' ? 'Past its deadline' : 'Withdrawn'}: ${title}`,
            },
          ]
        : []
    return [
      {
        kind: 'decision',
        part: 'opened',
        moment: decision.opened,
        text: `Opened: ${title}`,
      } satisfies Line,
      ...claims,
      ...made,
      ...ended,
    ]
  })
}

function recordLines(state: ExerciseState, team: TeamState, live: Live): Line[] {
  const { record, updates } = team
  const verdict: Line[] = record.verdict
    ? [
        {
          kind: 'record',
          part: 'verdict',
          moment: record.verdict.moment,
          text: `Verdict: ${VERDICT_TITLES[record.verdict.value]}`,
        },
      ]
    : []
  const severity: Line[] = record.severity
    ? [
        {
          kind: 'record',
          part: 'severity',
          moment: record.severity.moment,
          text: `Severity ${record.severity.value}, by ${byName(state, live, record.severity.by)}`,
        },
      ]
    : []
  const sent = updates.flatMap((update): Line[] =>
    update.sent
      ? [
          {
            kind: 'update',
            moment: update.sent.moment,
            text: `Update sent to ${AUDIENCE_TITLES[update.audience].toLowerCase()}`,
          },
        ]
      : [],
  )
  return [...verdict, ...severity, ...sent]
}

function clockLines({ life, ...state }: ExerciseState, live: Live): Line[] {
  const by = (who: Parameters<typeof byName>[2]) => byName({ life, ...state }, live, who)
  return [
    ...life.pauses.map(({ from }): Line => ({ kind: 'clock', moment: from, text: 'Paused.' })),
    ...life.jumps.map(({ moment, say }): Line => ({
      kind: 'clock',
      moment,
      text: say ?? 'The clock jumped forward.',
    })),
    ...(life.ended
      ? [{ kind: 'clock', part: 'ended', moment: life.ended, text: `Play ended.` } satisfies Line]
      : []),
    ...(life.outage
      ? [
          {
            kind: 'clock',
            part: 'outage',
            moment: life.outage.moment,
            text: `${by('server')} was away; the clock stood still.`,
          } satisfies Line,
        ]
      : []),
  ]
}
