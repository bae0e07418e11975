/** All lengths of time in Hotwash are integers of milliseconds. */
export type Ms = number

export const SECOND: Ms = 1_000
export const MINUTE: Ms = 60 * SECOND
export const HOUR: Ms = 60 * MINUTE
export const DAY: Ms = 24 * HOUR
/** No length of time in an exercise comes near; at every pace it is still a whole number of ms. */
export const TEN_YEARS: Ms = 3_653 * DAY

/** `90s`, `12m`, `1h30m`; a leading `-` where an offset may lie before the start. */
export const DURATION = /^(?=\d)(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s)?$/

/** Reads a written duration, in ms; null if it is none. */
export function parseDuration(text: string): Ms | null {
  const found = DURATION.exec(text)
  if (!found) return null
  const [, hours = '0', minutes = '0', seconds = '0'] = found
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND
}

/** Writes a length as a scenario would, rounded down to seconds: `1h30m`, `90s` is `1m30s`. */
export function writeDuration(ms: Ms): string {
  const total = Math.trunc(Math.abs(ms) / SECOND)
  const parts = [
    [Math.trunc(total / 3600), 'h'],
    [Math.trunc(total / 60) % 60, 'm'],
    [total % 60, 's'],
  ] as const
  const text = parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join('')
  return (ms < 0 ? '-' : '') + (text || '0s')
}
