import type { PlayedForm } from '../forms.ts'
import { openAtOnce, PACE, sizeOf } from '../pace.ts'
import type { Finding, Rule } from '../rule.ts'

export const formSize: Rule = {
  code: 'form-size',
  severity: 'warning',
  about:
    'A form is longer or shorter, or brings more or fewer injects, decisions, or decisions open at once, than people cope with.',
  needs: 'all',
  find: ({ forms }) => forms.flatMap(findings),
}

function findings(played: PlayedForm): Finding[] {
  const { name, form } = played
  const usual = PACE[name]
  const { injects, decisions } = sizeOf(played)
  const open = openAtOnce(played)
  const found: (string | null)[] = [
    outside('minute', 'of play', form.minutes, usual.minutes),
    outside('minute', 'of hot wash', form.hotWash, usual.hotWash),
    outside('inject', 'on the typical path', injects, usual.injects),
    outside('decision', 'on the typical path', decisions, usual.decisions),
    outside('decision', 'open at once', open, [0, usual.open]),
  ]
  return found
    .filter((sentence) => sentence !== null)
    .map((sentence) => ({
      path: ['forms', name],
      atKey: true,
      sentence: `The ${name} form has ${sentence}.`,
    }))
}

function outside(
  thing: string,
  where: string,
  count: number,
  [least, most]: readonly [number, number],
): string | null {
  if (count >= least && count <= most) return null
  const range = least === most ? `${most}` : least === 0 ? `at most ${most}` : `${least} to ${most}`
  return `${count} ${thing}${count === 1 ? '' : 's'} ${where}: make it ${range}`
}
