import { z } from 'zod'
import { commands } from '../../../shared/exercise/commands/commands.ts'
import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { ExerciseState } from '../../../shared/exercise/state/state.ts'
import { must } from '../../../shared/words/assert.ts'
import type { Random } from '../random.ts'
import type { Evening } from './evening.ts'
import type { Person } from './person.ts'
import { nameOf } from './scan.ts'

const NO_SUCH_THING = 'no-such-thing'

/** What a command may ask for besides the thing that it is about. */
const REST: Record<string, unknown> = {
  text: 'Words.',
  body: 'Words.',
  reason: 'Words.',
  answer: 'Words.',
  to: 'seat-1',
  seat: 'seat-1',
}

type About = 'decision' | 'message' | 'inject' | 'flag'

/**
 * Commands about things that the sender may not know of must be answered as if there were none;
 * answers where they are not.
 */
export async function toldApart(evening: Evening, random: Random): Promise<string[]> {
  const guessing = evening.people.filter(
    ({ hasPage, looker }) => hasPage && looker.kind !== 'facilitator' && !looker.hosts,
  )
  const person = random.oneOf(guessing)
  const about = random.oneOf<About>(['decision', 'message', 'inject', 'flag'])
  const hidden = hiddenFrom(person, about, must(evening.host.snapshot(), 'a state').state)
  const names = (Object.keys(commands) as CommandName[]).filter(
    (name) => commands[name].about === about,
  )
  if (hidden.length === 0) return []
  return guessed(person, random.oneOf(names), about, random.oneOf(hidden))
}

async function guessed(person: Person, name: CommandName, about: About, id: string) {
  const real = await person.gives(name, dataOf(name, about, id))
  const unreal = await person.gives(name, dataOf(name, about, NO_SUCH_THING))
  const same = !real.ok && !unreal.ok && real.message === unreal.message
  const said = `${JSON.stringify(real)} and ${JSON.stringify(unreal)}`
  return same ? [] : [`${nameOf(person.looker)} can tell by ${name} that there is ${id}: ${said}`]
}

function dataOf(name: CommandName, about: About, id: string): object {
  const shape = commands[name].data instanceof z.ZodObject ? commands[name].data.shape : {}
  const rest = Object.keys(shape).flatMap((key) => (key in REST ? [[key, REST[key]]] : []))
  return { ...Object.fromEntries(rest), [about]: id }
}

function hiddenFrom(
  { looker }: Person,
  about: About,
  { scenario, teams }: ExerciseState,
): string[] {
  const [team] = teams.filter(({ id }) => id === looker.team)
  switch (about) {
    case 'decision':
      return scenario.decisions.flatMap(({ id }) =>
        (team ? [team] : teams).some(({ decisions }) =>
          decisions.opened.some((each) => each.id === id),
        )
          ? []
          : id,
      )
    case 'message':
      return (team?.injects.messages ?? []).flatMap(({ id, readers }) =>
        looker.seat && readers.includes(looker.seat) ? [] : id,
      )
    case 'inject':
      return scenario.injects.map(({ id }) => id)
    case 'flag':
      return scenario.flags.map(({ id }) => id)
  }
}
