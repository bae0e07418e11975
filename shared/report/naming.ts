import { readText } from '../exercise/events/data.ts'
import type { FreeText } from '../exercise/events/data.ts'
import type { By } from '../exercise/events/event.ts'
import type { FollowUpOwner } from '../exercise/events/follow-ups.ts'
import { findSeat } from '../exercise/state/seats.ts'
import { fillPlain } from '../scenario/slots.ts'
import type { Part, Sentence } from '../score/sentence.ts'
import { authored } from '../score/team-play.ts'
import { lengthWords } from '../time/text.ts'
import { CHANNEL_TITLES } from '../words/channel.ts'
import { as } from '../words/ids.ts'
import type { DecisionId, MessageId, OptionId, RoleId, SeatId, Slot, TaskId } from '../words/ids.ts'
import { AUDIENCE_TITLES } from '../words/incident.ts'
import type { Account } from './account.ts'

type Known = Pick<Account, 'play' | 'names' | 'slots'>

/** The person's name; a missing one prints as the seat's role. */
export function personName({ play, names, slots }: Known, id: SeatId): string {
  const seat = play.state.teams.flatMap(({ seats }) => findSeat(seats, id) ?? [])[0]
  const role = seat?.roles[0]
  return names[id] || (role ? roleTitle({ play, names, slots }, role) : id)
}

export function roleTitle({ play, slots }: Known, id: RoleId): string {
  const role = play.state.scenario.roles.find((each) => each.id === id)
  return role ? fillPlain(role.title, slots) : id
}

/** Who caused an event, as people call them. */
export function byName(known: Known, by: By): string {
  switch (by) {
    case 'facilitator':
      return 'Facilitator'
    case 'observer':
      return 'Observer'
    case 'host':
      return 'Host'
    case 'schedule':
    case 'server':
      return 'Schedule'
    default:
      return personName(known, as<SeatId>(by))
  }
}

export function ownerName(known: Known, owner: FollowUpOwner | null): string | null {
  if (!owner) return null
  return 'seat' in owner ? personName(known, owner.seat) : readText(owner.person) || 'Someone'
}

/** The title of a decision of the scenario, opened or not. */
export function decisionTitle({ play, slots }: Known, id: string): string {
  const decision = play.state.scenario.decisions.find((each) => each.id === id)
  return decision ? fillPlain(decision.title, slots) : id
}

export function slotTitle(known: Known, slot: Slot): string {
  return slot === 'command' ? 'Incident command' : decisionTitle(known, slot)
}

/** A title within a sentence: “Tell customers”, without the question mark that it may have on a card. */
export function quoted(title: string): string {
  return `“${title.replace(/[?.!]+$/, '')}”`
}

export function optionLabel({ play, slots }: Known, id: DecisionId, option: OptionId): string {
  const found = authored(play, id).options.find((each) => each.id === option)
  return found ? fillPlain(found.label, slots) : option
}

/** What was answered: the option's label, or the free text. */
export function answerText(
  known: Known,
  id: DecisionId,
  { option, answer }: { option: OptionId | null; answer: FreeText | null },
): string | null {
  if (option !== null) return optionLabel(known, id, option)
  return answer && readText(answer)
}

export function messageTitle(known: Known, id: MessageId): string {
  const message = known.play.team.injects.messages.find((each) => each.id === id)
  if (message?.inject) return injectTitle(known, message.inject)
  return message?.improvised ? readText(message.improvised.title) || 'A message' : id
}

export function injectTitle({ play, slots }: Known, id: string): string {
  const inject = play.state.scenario.injects.find((each) => each.id === id)
  return inject ? fillPlain(inject.title, slots) : id
}

export function messageChannel({ play }: Known, id: MessageId): string {
  const message = play.team.injects.messages.find((each) => each.id === id)
  const inject = play.state.scenario.injects.find((each) => each.id === message?.inject)
  const channel = inject?.channel ?? message?.improvised?.channel
  return channel ? CHANNEL_TITLES[channel] : 'News'
}

export function taskTitle({ play, slots }: Known, id: TaskId): string {
  const written = play.state.scenario.tasks.find((each) => each.id === id)
  if (written) return fillPlain(written.title, slots)
  const title = play.team.tasks.find((each) => each.id === id)?.title
  return (title && readText(title)) || id
}

/** A sentence of the score in words. */
export function inWords(known: Known, sentence: Sentence): string {
  return sentence.map((part) => partInWords(known, part)).join('')
}

function partInWords(known: Known, part: Part): string {
  if (typeof part === 'string') return part
  if ('seat' in part) return personName(known, part.seat)
  if ('decision' in part) return quoted(decisionTitle(known, part.decision))
  if ('option' in part) return quoted(optionLabel(known, part.of, part.option))
  if ('audience' in part) return AUDIENCE_TITLES[part.audience].toLowerCase()
  if ('task' in part) return quoted(taskTitle(known, part.task))
  if ('lengthMs' in part) return lengthWords(part.lengthMs)
  const { vendors, evidence } = known.play.state.scenario
  const thing =
    'vendor' in part
      ? vendors.find(({ id }) => id === part.vendor)
      : evidence.find(({ id }) => id === part.evidence)
  return thing ? fillPlain(thing.title, known.slots) : 'something'
}
