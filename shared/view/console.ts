import { hasRead } from '../exercise/state/injects.ts'
import type { Moment } from '../exercise/state/moment.ts'
import type { Seat } from '../exercise/state/seats.ts'
import type { FlagRow, PersonaRow, PulseRow, RatingRow, TagRow, TruthRow } from './console-rows.ts'
import { accountOf } from '../report/account.ts'
import { ratings } from '../report/sections/ratings.ts'
import { PLAYED_PHASES } from '../words/phase.ts'
import { textOf } from './naming.ts'
import type { ExerciseSources, TeamSources } from './sources.ts'

/** When a seat last did something, and what: a coaching signal, never a score. */
export function pulseRow(
  from: Pick<TeamSources, 'id' | 'life' | 'moments' | 'connected' | 'offline' | Deeds>,
  seat: Seat,
): PulseRow {
  const last = acts(from, seat).reduce<{ moment: Moment; what: string } | null>(
    (latest, act) => (act.moment.seq > (latest?.moment.seq ?? 0) ? act : latest),
    null,
  )
  const unread = from.injects.messages.filter(
    (message) => message.readers.includes(seat.id) && !hasRead(message, seat.id),
  ).length
  return {
    id: seat.id,
    team: from.id,
    lastActAtMs: last?.moment.atMs ?? null,
    lastAct: last?.what ?? null,
    silentSinceAtMs: last?.moment.atMs ?? from.life.started?.atMs ?? 0,
    askedForTime: from.moments.asksForTime.some((ask) => ask.seat === seat.id && !ask.cleared),
    unread,
    devices: from.connected.has(seat.id) ? 1 : 0,
    offline: offlineOf(from, seat),
  }
}

/** Whoever left the seat is not missed at its device. */
function offlineOf({ connected, offline }: Pick<TeamSources, 'connected' | 'offline'>, seat: Seat) {
  const gone = offline.get(seat.id)
  if (!gone || connected.has(seat.id) || seat.person !== 'present') return null
  return { device: gone.device, sinceAtMs: gone.atMs }
}

/** Where what a seat does is kept. */
type Deeds = 'decisions' | 'injects' | 'updates' | 'tasks' | 'ownership'

function acts(team: Pick<TeamSources, Deeds>, { id }: Seat): { moment: Moment; what: string }[] {
  return [
    ...team.decisions.opened.flatMap(({ claims, made }) => [
      ...claims.flatMap(({ seat, moment }) =>
        seat === id ? { moment, what: 'claimed a decision' } : [],
      ),
      ...(made?.seat === id ? [{ moment: made.moment, what: 'made a decision' }] : []),
    ]),
    ...team.injects.messages.flatMap(({ acknowledged, replies, reads }) => [
      ...(acknowledged?.seat === id
        ? [{ moment: acknowledged.moment, what: 'acknowledged a page' }]
        : []),
      ...replies.flatMap(({ seat, moment }) =>
        seat === id ? { moment, what: 'wrote a reply' } : [],
      ),
      ...reads.flatMap(({ seat, moment }) =>
        seat === id ? { moment, what: 'opened a message' } : [],
      ),
    ]),
    ...team.updates.flatMap(({ drafts }) =>
      drafts.flatMap(({ seat, moment }) =>
        seat === id ? { moment, what: 'drafted an update' } : [],
      ),
    ),
    ...team.tasks.flatMap(({ finished }) =>
      finished?.seat === id ? { moment: finished.moment, what: 'finished a task' } : [],
    ),
    ...team.ownership.command.flatMap(({ holder, from }) =>
      holder === id ? { moment: from, what: 'took command' } : [],
    ),
  ]
}

export function flagRows({
  id: team,
  scenario,
  moments,
}: Pick<TeamSources, 'id' | 'scenario' | 'moments'>): FlagRow[] {
  return scenario.flags.map(({ id, title }) => ({
    id: `${team}/${id}`,
    ref: id,
    title,
    raised: moments.flags.has(id),
    team,
  }))
}

export function personaRows({ scenario }: Pick<ExerciseSources, 'scenario'>): PersonaRow[] {
  return scenario.personas.map(({ id, name, about }) => ({ id, name, about: about ?? null }))
}

export function truthRow({ scenario }: Pick<ExerciseSources, 'scenario'>): TruthRow {
  return { id: 'truth', kind: scenario.truth.kind, explanation: scenario.truth.explanation }
}

export function tagRows({ everything: { state } }: Pick<ExerciseSources, 'everything'>): TagRow[] {
  const ofTeams = state.teams.flatMap((team) => team.moments.tags.map((tag) => ({ tag, team })))
  const ofAll = state.moments.tags.map((tag) => ({ tag, team: null }))
  return [...ofTeams, ...ofAll].map(
    ({ tag: { tag, text, momentAtMs, about, by, moment }, team }) => ({
      id: `tag/${moment.seq}`,
      team: team?.id ?? null,
      tag,
      text: textOf(text),
      atMs: momentAtMs,
      about,
      by: by === 'observer' ? 'observer' : 'facilitator',
      phase:
        team?.phases.entries.findLast((entry) => entry.moment.atMs <= momentAtMs)?.phase ?? null,
    }),
  )
}

/** Ratings of people; what the log suggests shows only beside a rating, so that it sways nobody. */
export function ratingRows({
  everything: { state, team },
  names,
}: Pick<TeamSources, 'everything' | 'names'>): RatingRow[] {
  const rated = team.phases.ratings.map(({ phase }) => phase)
  const suggestions =
    rated.length > 0 ? ratings(accountOf(state, team, Object.fromEntries(names), [])) : []
  return PLAYED_PHASES.map((phase) => {
    const suggestion = suggestions.find((each) => each.phase === phase && rated.includes(phase))
    return {
      id: `${team.id}/${phase}`,
      team: team.id,
      phase,
      rating: suggestion?.confirmed ?? null,
      suggested: suggestion?.suggested ?? null,
      why: suggestion?.why ?? null,
    }
  })
}

/** The same without what the log suggests: it would tell of gaps, which in play are the facilitator's. */
export function ratingRowsInPlay({ id, phases }: Pick<TeamSources, 'id' | 'phases'>): RatingRow[] {
  return PLAYED_PHASES.map((phase) => ({
    id: `${id}/${phase}`,
    team: id,
    phase,
    rating: phases.ratings.findLast((rating) => rating.phase === phase)?.rating ?? null,
    suggested: null,
    why: null,
  }))
}
