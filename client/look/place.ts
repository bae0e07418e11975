export type Side = 'above' | 'below'

/** Puts a fixed box beside another, on the other side when there is no room, and never off the screen. */
export function placeBeside(
  box: HTMLElement,
  anchor: HTMLElement,
  side: Side,
  align: 'start' | 'middle' | 'end',
): void {
  const gap = 6
  const edge = 8
  const a = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  const above = a.top - gap - height
  const below = a.bottom + gap
  const fitsBelow = below + height <= innerHeight - edge
  const top =
    side === 'above' ? (above >= edge ? above : below) : fitsBelow || above < edge ? below : above
  const wanted = { start: a.left, middle: a.left + (a.width - width) / 2, end: a.right - width }[
    align
  ]
  const left = Math.max(edge, Math.min(wanted, document.documentElement.clientWidth - width - edge))
  box.style.top = `${top}px`
  box.style.left = `${left}px`
}
