import { as } from '../../../shared/words/ids.ts'
import type {
  ExerciseSummary,
  HomeAnswer,
  OverdueAnswer,
  ScenarioSummary,
} from '../../../shared/wire/http.ts'

export const leakedKey: ScenarioSummary = {
  slug: 'leaked-key',
  title: 'Leaked API keys',
  summary:
    'Keys of an AI service stand in a repository mirror. Somebody must lead, cut what is safe to cut, and tell customers before they ask.',
  people: { min: 3, max: 12 },
  forms: [
    { form: 'taster', minutes: 4, hotWash: 0, injects: 5, decisions: 3 },
    { form: 'short', minutes: 15, hotWash: 5, injects: 9, decisions: 5 },
    { form: 'full', minutes: 60, hotWash: 15, injects: 18, decisions: 9 },
  ],
  trains: ['isolate', 'customer-communication', 'notify-regulator', 'escalate-vendor', 'spend'],
  own: false,
  errors: 0,
  lastPlayed: null,
}

export const launchOutage: ScenarioSummary = {
  ...leakedKey,
  slug: 'launch-outage',
  title: 'Launch-day outage',
  summary: 'On the day of a launch the primary database slows down and the queue of jobs grows.',
  people: { min: 3, max: 10 },
  forms: [
    { form: 'short', minutes: 15, hotWash: 5, injects: 8, decisions: 4 },
    { form: 'full', minutes: 60, hotWash: 15, injects: 19, decisions: 10 },
  ],
  trains: ['isolate', 'customer-communication', 'escalate-vendor', 'spend'],
  lastPlayed: '2026-10-14T09:00:00Z',
}

const ownScenario: ScenarioSummary = {
  ...leakedKey,
  slug: 'leaked-key-own',
  title: 'Leaked keys, our gateway',
  forms: [{ form: 'short', minutes: 20, hotWash: 10, injects: 11, decisions: 5 }],
  trains: ['isolate', 'spend'],
  own: true,
  errors: 2,
}

const closed: ExerciseSummary = {
  id: as('exercise-1'),
  title: 'Launch-day outage',
  slug: 'launch-outage',
  form: 'full',
  stage: 'closed',
  startedAt: '2026-10-14T09:00:00Z',
  atMs: 3_600_000,
  teams: 1,
  people: 6,
  simulated: false,
  overall: [64.7],
  containedMs: [780_000],
  openActions: 4,
  overdueActions: 1,
  facilitatorConnected: false,
  hostSeat: null,
}

const earlier: ExerciseSummary[] = [
  closed,
  {
    ...closed,
    id: as('exercise-2'),
    title: 'Leaked API keys',
    slug: 'leaked-key',
    form: 'taster',
    startedAt: '2026-10-02T15:30:00Z',
    people: 1,
    simulated: true,
    overall: [71.4],
    containedMs: [96_000],
    openActions: 0,
    overdueActions: 0,
  },
  {
    ...closed,
    id: as('exercise-3'),
    form: 'short',
    startedAt: '2026-07-21T13:00:00Z',
    teams: 2,
    people: 9,
    overall: [58, 62.3],
    containedMs: [905_000, null],
    openActions: 1,
    overdueActions: 0,
  },
]

const live: ExerciseSummary = {
  ...closed,
  id: as('exercise-4'),
  title: 'Leaked API keys',
  slug: 'leaked-key',
  stage: 'running',
  startedAt: '2026-11-24T09:00:00Z',
  atMs: 750_000,
  people: 5,
  overall: [null],
  containedMs: [],
  openActions: 0,
  overdueActions: 0,
  facilitatorConnected: true,
}

export const lateActions: OverdueAnswer = {
  actions: [
    {
      id: as('follow-up-2'),
      exercise: as('exercise-1'),
      title: 'Launch-day outage',
      text: 'Name a deputy who may spend money while the platform lead is away',
      owner: null,
      due: '2026-11-02',
    },
    {
      id: as('follow-up-1'),
      exercise: as('exercise-1'),
      title: 'Launch-day outage',
      text: 'Write down who tells customers, and where the draft stands',
      owner: 'Dana',
      due: '2026-11-20',
    },
  ],
}

export const firstHome: HomeAnswer = {
  scenarios: [leakedKey, launchOutage],
  suggested: {
    slug: 'leaked-key',
    why: 'it asks for all five approvals, and nobody here has played it.',
  },
  exercises: [],
  address: 'http://192.0.2.10:4300',
  keepDays: null,
  missing: [],
}

export const usedHome: HomeAnswer = {
  ...firstHome,
  scenarios: [leakedKey, launchOutage, ownScenario],
  suggested: {
    slug: 'leaked-key',
    why: 'covers “tell customers” and “notify the regulator”, never played.',
  },
  exercises: earlier,
}

export const liveHome: HomeAnswer = {
  ...usedHome,
  exercises: [live, ...earlier],
}

export const unledHome: HomeAnswer = {
  ...usedHome,
  exercises: [{ ...live, facilitatorConnected: false }, ...earlier],
}

/** An installation that keeps exercises for a quarter, with one whose lobby is open. */
export const keptHome: HomeAnswer = {
  ...usedHome,
  exercises: [{ ...live, stage: 'lobby', atMs: 0 }, ...earlier],
  keepDays: 90,
}

/** After a disk lost the end of one exercise and all of another. */
export const damagedHome: HomeAnswer = {
  ...usedHome,
  missing: [
    { exercise: closed.id, title: closed.title, from: 141, to: 168 },
    { exercise: as('x-5f0c2a9be1d47c83f6a0'), title: null, from: 1, to: 97 },
  ],
}
