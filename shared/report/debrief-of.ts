import type { ExerciseEvent } from '../exercise/events/event.ts'
import { fold } from '../exercise/state/evolve.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import { fillPlain } from '../scenario/slots.ts'
import { evidence } from '../score/evidence.ts'
import { minutesOfDay } from '../time/text.ts'
import { wallIso } from '../time/wall.ts'
import { accountOf, slotValues } from './account.ts'
import type { Account, Names } from './account.ts'
import type { Debrief, TeamDebrief } from './debrief.ts'
import { phaseBand } from './sections/band.ts'
import { findingRows } from './sections/findings.ts'
import { followUpLines } from './sections/follow-ups.ts'
import { gapLines, longestGaps } from './sections/gaps.ts'
import { lanes } from './sections/lanes.ts'
import { metricLines } from './sections/metrics.ts'
import { moments } from './sections/moments.ts'
import { people } from './sections/people.ts'
import { questions } from './sections/questions.ts'
import { ratings } from './sections/ratings.ts'
import { evidenceRows, recordSection, updateRows } from './sections/record.ts'
import { ribbons } from './sections/ribbons.ts'
import { scoreFigures } from './sections/score.ts'
import { sentences } from './sections/sentences.ts'
import { sums } from './sections/sums.ts'
import { talk } from './sections/talk.ts'
import { ticks } from './sections/ticks.ts'
import { timeline } from './sections/timeline/timeline.ts'

/** What a debrief is made from: a log, the names beside it, and the code of its last event. */
export interface DebriefSource {
  events: readonly ExerciseEvent[]
  names: Names
  /** First 12 hex digits of the last event's hash. */
  headCode: string
}

/** The whole debrief; the same log and names give the same debrief each time. */
export function debriefOf({ events, names, headCode }: DebriefSource): Debrief {
  const state = fold(events)
  const { scenario, setup, life } = state
  const slots = slotValues(state)
  return {
    format: 1,
    exercise: setup.exercise,
    title: fillPlain(setup.title, slots),
    scenario: {
      slug: scenario.slug,
      title: fillPlain(scenario.title, slots),
      form: scenario.form,
      truth: scenario.truth.kind,
      explanation: fillPlain(scenario.truth.explanation, slots),
    },
    startedWall: life.started && wallIso(life.started.wallMs),
    closed: life.closed !== null,
    pace: life.clock.pace,
    storyStartMinutes: minutesOfDay(scenario.startsAt),
    jumps: life.jumps.map(({ moment, byMs, say }) => ({
      atMs: moment.atMs,
      byMs,
      say: say === null ? null : fillPlain(say, slots),
      events: [moment.seq],
    })),
    pauses: pausesOf(state),
    headCode,
    events: events.length,
    teams: state.teams.map((team) => teamDebrief(accountOf(state, team, names, events))),
  }
}

function pausesOf({ life, head }: ExerciseState): Debrief['pauses'] {
  return life.pauses.map(({ from, to }) => ({
    atMs: from.atMs,
    realMs: (to ?? head).wallMs - from.wallMs,
    events: evidence(from.seq, to?.seq),
  }))
}

function teamDebrief(account: Account): TeamDebrief {
  const { state, team, end } = account.play
  return {
    team: team.id,
    title: team.title,
    people: people(account),
    startAtMs: state.life.started?.atMs ?? 0,
    endAtMs: end.atMs,
    score: scoreFigures(account),
    sums: sums(account),
    sentences: sentences(account),
    questions: questions(account),
    metrics: metricLines(account),
    band: phaseBand(account),
    ribbons: ribbons(account),
    lanes: lanes(account),
    ticks: ticks(account),
    gaps: gapLines(account),
    findings: findingRows(account),
    ratings: ratings(account),
    followUps: followUpLines(account),
    longestGaps: longestGaps(account),
    timeline: timeline(account),
    moments: moments(account),
    talk: talk(account),
    record: recordSection(account),
    updates: updateRows(account),
    evidence: evidenceRows(account),
  }
}
