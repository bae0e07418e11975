import { useRow } from '../stores/rows.ts'
import { fillSlots } from './slotted-text.ts'

const none: Readonly<Record<string, string>> = {}

/** The exercise's own words for `${pager}` and the like. */
export function useSlots(): Readonly<Record<string, string>> {
  return useRow('briefing', 'briefing')?.slots ?? none
}

/** Fills one text: for titles, labels and sentences. */
export function useFill(): (text: string) => string {
  const slots = useSlots()
  return (text) => fillSlots(text, slots)
}
