declare const brand: unique symbol
/** A string that only the code that checked it may call by this name. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

export type ExerciseId = Branded<'ExerciseId'>
export type TeamId = Branded<'TeamId'>
export type SeatId = Branded<'SeatId'>
export type RoleId = Branded<'RoleId'>
export type InjectId = Branded<'InjectId'>
export type DecisionId = Branded<'DecisionId'>
export type OptionId = Branded<'OptionId'>
export type PersonaId = Branded<'PersonaId'>
export type SystemId = Branded<'SystemId'>
export type VendorId = Branded<'VendorId'>
export type EvidenceId = Branded<'EvidenceId'>
export type TaskId = Branded<'TaskId'>
export type UpdateId = Branded<'UpdateId'>
export type FollowUpId = Branded<'FollowUpId'>
export type ChecklistItemId = Branded<'ChecklistItemId'>
export type QuestionId = Branded<'QuestionId'>
export type PresetId = Branded<'PresetId'>
export type FlagId = Branded<'FlagId'>
/** A message in play: a released inject or one of its resends and ad hoc siblings. */
export type MessageId = Branded<'MessageId'>
export type CommandId = Branded<'CommandId'>

/** What an ownership gap belongs to: a decision, or incident command. */
export type Slot = DecisionId | 'command'

/** Authored ids: kebab-case, at most 40 characters. */
export const AUTHORED_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
export const AUTHORED_ID_LENGTH = 40

/** Says that a string has been checked to be an id of this kind (the check is the caller's). */
export function as<Id extends string>(text: string): Id {
  return text as Id
}

/** The id of a thing made in play: `seat-3`, `task-2`. */
export function numbered<Id extends string>(kind: string, number: number): Id {
  return `${kind}-${number}` as Id
}
