import type { SeatId, TeamId } from '../../../shared/words/ids.ts'
import type { Secret } from './canaries.ts'
import type { Past } from './past.ts'

/** Somebody who looks: by a link, by the join code, or with nothing at all. */
export interface Looker {
  kind: 'facilitator' | 'seat' | 'observer' | 'display' | 'reader' | 'host' | 'code' | 'nobody'
  seat?: SeatId
  team?: TeamId
  /** The host's own seat, where nobody facilitates. */
  hosts?: true
}

/** Somebody, what they would see, and what has happened by then. */
export interface Look {
  who: Looker
  secret: Secret<Kind>
  past: Past
}
type Rule = (look: Look) => boolean

const facilitator: Rule = ({ who }) => who.kind === 'facilitator'
const observer: Rule = ({ who }) => who.kind === 'observer'
const display: Rule = ({ who }) => who.kind === 'display'
const code: Rule = ({ who }) => who.kind === 'code'
const host: Rule = ({ who }) => who.kind === 'host'
const nobody: Rule = () => false

const watching: Rule = any(facilitator, observer)
/** The facilitator, and observers to whom it was granted. */
const spoilers: Rule = ({ who, past }) =>
  who.kind === 'facilitator' || (who.kind === 'observer' && past.spoilersGranted)
/** Whoever sits, or waits to be let in. */
const seat: Rule = ({ who }) => who.kind === 'seat'
const seated: Rule = ({ who, past }) => who.seat !== undefined && past.isPresent(who.seat)
const ofOwnTeam: Rule = ({ who, secret }) => who.kind === 'seat' && who.team === secret.team
const ownTeam = both(seated, ofOwnTeam)

const over: Rule = ({ past }) => past.isOver
const facts: Rule = ({ past }) => past.reached('facts')
const inTheRoom = any(seated, observer, display)

/** Holders of an addressed role, at release or since; on the display what went to everyone. */
const reads: Rule = ({ who, secret, past }) => {
  const news = past.readers(secret.about ?? '', secret.team)
  if (who.kind === 'observer' || who.kind === 'facilitator') return news.any
  if (who.kind === 'display') return news.everyone
  return who.seat !== undefined && past.isPresent(who.seat) && news.has(who.seat)
}
const released: Rule = ({ who, secret, past }) =>
  past.readers(secret.about ?? '', who.team ?? secret.team).any
const opened: Rule = ({ who, secret, past }) => past.hasOpened(secret.about ?? '', who.team)
const chosen: Rule = ({ who, secret, past }) =>
  past.hasChosen(secret.about ?? '', secret.option ?? '', who.team)
/** The replay after the end tells what came, by title. */
const replayed: Rule = (look) => over(look) && released(look) && inTheRoom(look)
const revealed: Rule = ({ secret, past }) => past.revealed.has(secret.team ?? '')

/**
 * Who may see what, and from when, as the rules of the game have it and as nothing of the program
 * says it. Whatever is not allowed here is forbidden; what is allowed must come to pass.
 */
export const WHO_SEES = {
  // The join code shows title and free seats by role, and nothing else.
  'exercise-title': any(seat, watching, display, code, host),
  'role-title': any(seat, watching, display, code),
  'team-title': any(seat, watching, display, code),
  // What everyone reads before the start.
  briefing: any(seat, watching, display),
  name: any(ofOwnTeam, watching, display),
  // Released news and replies: addressed roles, facilitator, observer; to everyone: the display too.
  inject: any(spoilers, reads),
  'inject-title': any(spoilers, reads, replayed),
  'persona-id': facilitator,
  persona: any(facilitator, reads),
  'ad-hoc': reads,
  'ad-hoc-title': any(reads, replayed),
  'edited-inject': any(spoilers, reads),
  reply: both(reads, any(ownTeam, watching)),
  // Own team, facilitator, observer.
  checklist: any(seated, watching),
  task: any(seated, watching),
  'decision-title': any(spoilers, both(opened, inTheRoom)),
  decision: any(spoilers, both(opened, any(seated, observer))),
  consequence: both(chosen, any(seated, watching)),
  teamwork: any(ownTeam, watching),
  reopening: any(ownTeam, watching, display),
  jump: any(
    spoilers,
    both(({ past }) => past.jumped, inTheRoom),
  ),
  'said-jump': any(inTheRoom, facilitator),
  // The facilitator alone; an observer only if granted.
  coaching: spoilers,
  truth: spoilers,
  flag: spoilers,
  'gap-question': any(facilitator, both(facts, inTheRoom)),
  'follow-up': any(facilitator, both(facts, any(ownTeam, observer, display))),
  // Observers' and the facilitator's own.
  tag: watching,
  // The hot wash.
  'hot-wash-question': both(over, any(facilitator, inTheRoom)),
  moment: both(revealed, any(ownTeam, watching, display)),
  // For the debrief, for authors, or for nobody.
  'option-debrief': nobody,
  evidence: nobody,
  'scenario-title': nobody,
  library: nobody,
  hint: nobody,
  refused: nobody,
} satisfies Record<string, Rule>

export type Kind = keyof typeof WHO_SEES

/** What the debrief, once it is open to somebody, does not say: what the facilitator alone was told. */
export const NOT_IN_DEBRIEF: readonly Kind[] = ['coaching', 'library', 'hint']

/** Whether the debrief is open: from the third step of the hot wash, to readers and guests when it is closed. */
export function mayReadDebrief({ kind, seat }: Looker, past: Past): boolean {
  if (kind === 'code' || kind === 'nobody' || past.waits(seat ?? '')) return false
  if (past.stage === 'closed') return true
  if (kind === 'reader') return false
  return kind === 'host' || kind === 'facilitator' ? past.isOver : past.reached('facts')
}

/** The exported log is for host and facilitator. */
export function mayReadLog({ kind }: Looker): boolean {
  return kind === 'host' || kind === 'facilitator'
}

function any(...rules: Rule[]): Rule {
  return (look) => rules.some((rule) => rule(look))
}

function both(one: Rule, other: Rule): Rule {
  return (look) => one(look) && other(look)
}
