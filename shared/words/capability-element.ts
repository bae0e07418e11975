/** What of a capability an action changes: the five elements by which HSEEP sorts an improvement plan. */
export const CAPABILITY_ELEMENTS = [
  'planning',
  'organisation',
  'equipment',
  'training',
  'exercises',
] as const
export type CapabilityElement = (typeof CAPABILITY_ELEMENTS)[number]

export const CAPABILITY_ELEMENT_TITLES: Record<CapabilityElement, string> = {
  planning: 'Planning',
  organisation: 'Organisation',
  equipment: 'Equipment',
  training: 'Training',
  exercises: 'Exercises',
}
