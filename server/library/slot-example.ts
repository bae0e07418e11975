import type { Scenario } from '../../shared/scenario/schema.ts'

/** Long enough to read as a sentence, short enough to stand under a field. */
const LONGEST = 140

/**
 * A sentence in which `${name}` stands, out of what every player may read before the start: whoever
 * sets up may play along, and must not learn from it what will happen. Null where there is none.
 */
export function slotExample(scenario: Scenario, name: string): string | null {
  const written = `\${${name}}`
  const found = readBeforeTheStart(scenario)
    .flatMap(sentencesOf)
    .find((sentence) => sentence.includes(written) && sentence.length <= LONGEST)
  return found ?? null
}

function readBeforeTheStart({
  story,
  forms,
  company,
  checklist,
  roles,
  playbook,
}: Scenario): string[] {
  const { triggers, firstActions, owners, communication } = playbook
  return [
    story,
    ...Object.values(forms).flatMap((form) => form?.story ?? []),
    company.about,
    ...checklist.map(({ text }) => text),
    ...triggers,
    ...firstActions,
    ...owners,
    ...communication,
    ...roles.map(({ brief }) => brief),
  ]
}

/** Markdown's marks are left out: under a field stands plain text. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/[*_`>#]+/g, '')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.?!:;])\s+/)
    .map((sentence) => sentence.trim())
}
