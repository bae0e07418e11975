import type { By } from '../exercise/events/event.ts'
import { slotValues } from '../report/account.ts'
import { minutesOfDay } from '../time/text.ts'
import { clockOfPlayed } from '../time/jumps.ts'
import type { BriefingRow, ExerciseRow } from './rows.ts'
import type { ExerciseSources } from './sources.ts'

/** The frame of every screen; whoever waits to be let in is told none of the story. */
export function exerciseRow(
  {
    scenario,
    setup,
    life,
    facilitatorConnected,
    headCode,
  }: Pick<ExerciseSources, 'scenario' | 'setup' | 'life' | 'facilitatorConnected' | 'headCode'>,
  atTheDoor: boolean,
): ExerciseRow {
  const { clock } = life
  return {
    id: 'exercise',
    title: setup.title,
    slug: scenario.slug,
    form: scenario.form,
    stage: life.stage,
    facilitated: setup.facilitated,
    facilitatorConnected,
    alone: setup.alone,
    place: setup.place,
    countdowns: life.countdowns,
    joiningLocked: life.joiningLocked,
    attentionCap: life.attentionCap,
    clock: { running: clock.running, pace: clock.pace, atMs: clock.atMs, wallMs: clock.wallMs },
    storyStartMinutes: minutesOfDay(scenario.startsAt),
    playMs: scenario.playMs,
    hotWashMs: scenario.hotWashMs,
    endsAtMs: life.ended?.atMs ?? clockOfPlayed(life.jumps, scenario.playMs),
    paused: life.paused && {
      by: post(life.paused.by),
      atMs: life.paused.moment.atMs,
    },
    outage: life.outage && {
      awayMs: life.outage.awayMs,
      waits: life.outage.waits,
      atMs: life.outage.moment.atMs,
    },
    jumps: life.jumps.map(({ moment, byMs, say }) => ({
      atMs: moment.atMs,
      byMs,
      say: atTheDoor ? null : say,
    })),
    // A new code with every event would send this row each time; it is read where play has ended.
    headCode: life.ended ? headCode : null,
    startedWallMs: life.started?.wallMs ?? null,
  }
}

/** Nobody's name: teams are told nothing of each other, and the host may play in one of them. */
function post(by: By): string {
  switch (by) {
    case 'facilitator':
      return 'Facilitator'
    case 'server':
      return 'Hotwash'
    default:
      return 'Host'
  }
}

/** What everyone reads before the start. */
export function briefingRow({
  scenario,
  setup,
}: Pick<ExerciseSources, 'scenario' | 'setup'>): BriefingRow {
  return {
    id: 'briefing',
    company: { name: scenario.company.name, about: scenario.company.about },
    story: scenario.story,
    slots: slotValues({ scenario, setup }),
    summary: scenario.summary,
    playbook: {
      title: scenario.playbook.title,
      triggers: scenario.playbook.triggers,
      firstActions: scenario.playbook.firstActions,
      owners: scenario.playbook.owners,
      communication: scenario.playbook.communication,
    },
    roles: scenario.roles.map(({ id, title, brief }) => ({ id, title, brief })),
    systems: scenario.systems.map(({ title, about }) => ({ title, about: about ?? null })),
    vendors: scenario.vendors.map(({ id, title, contact }) => ({
      id,
      title,
      contact: contact ?? null,
    })),
  }
}
