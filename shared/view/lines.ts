import type { Moment } from '../exercise/state/moment.ts'
import { PHASE_TITLES } from '../words/phase.ts'
import { AUDIENCE_TITLES, VERDICT_TITLES } from '../words/incident.ts'
import type { SeatId } from '../words/ids.ts'
import { byName, nameOf, textOf } from './naming.ts'
import type { LogLineRow } from './rows.ts'
import type { TeamSources } from './sources.ts'

type Line = Pick<LogLineRow, 'kind' | 'text'> & { moment: Moment; part?: string }

type From<Part extends keyof TeamSources> = Pick<TeamSources, Part>

/** What happened to a team, a line each: for observers in play, and for everyone's replay after it. */
export function lineRows(
  from: From<
    | 'id'
    | 'scenario'
    | 'life'
    | 'phases'
    | 'ownership'
    | 'injects'
    | 'decisions'
    | 'record'
    | 'updates'
    | 'people'
  >,
): LogLineRow[] {
  const name = (seat: SeatId) => nameOf(from.people, seat)
  const lines: Line[] = [
    ...phaseLines(from),
    ...commandLines(from, name),
    ...messageLines(from),
    ...decisionLines(from, name),
    ...recordLines(from),
    ...clockLines(from),
  ]
  return lines
    .sort((a, b) => a.moment.seq - b.moment.seq)
    .map(({ kind, text, moment, part = kind }) => ({
      id: `${from.id}/${moment.seq}/${part}`,
      team: from.id,
      seq: moment.seq,
      atMs: moment.atMs,
      kind,
      text,
    }))
}

function phaseLines({ phases }: From<'phases'>): Line[] {
  return phases.entries.map(({ phase, moment, reason }) => ({
    kind: 'phase',
    moment,
    text: reason
      ? `${PHASE_TITLES[phase]} reopened: ${textOf(reason)}`
      : `${PHASE_TITLES[phase]} began.`,
  }))
}

function commandLines({ ownership }: From<'ownership'>, name: (seat: SeatId) => string): Line[] {
  return ownership.command.map(({ state, holder, from }) => ({
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

function messageLines({ scenario, injects }: From<'scenario' | 'injects'>): Line[] {
  return injects.messages.map(({ inject, improvised, released }) => {
    const authored = scenario.injects.find(({ id }) => id === inject)
    return {
      kind: 'inject',
      moment: released,
      text: `News: ${authored?.title ?? textOf(improvised?.title ?? null) ?? 'without a title'}`,
    }
  })
}

function decisionLines(
  { scenario, decisions }: From<'scenario' | 'decisions'>,
  name: (seat: SeatId) => string,
): Line[] {
  return decisions.opened.flatMap((decision) => {
    const title = scenario.decisions.find(({ id }) => id === decision.id)?.title ?? decision.id
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

function recordLines({ record, updates, people }: From<'record' | 'updates' | 'people'>): Line[] {
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
          text: `Severity ${record.severity.value}, by ${byName(people, record.severity.by)}`,
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

function clockLines({ life, people }: From<'life' | 'people'>): Line[] {
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
            text: `${byName(people, 'server')} was away; the clock stood still.`,
          } satisfies Line,
        ]
      : []),
  ]
}
