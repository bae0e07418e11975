import { useSyncExternalStore } from 'react'
import { recall, remember } from '../look/remember.ts'

const TONES_HZ = [440, 554]
const LENGTH_S = 0.6
const FADE_IN_S = 0.04
/** -20 dBFS over both tones together. */
const LOUDNESS = 0.1

const listeners = new Set<() => void>()
let on = recall('sound') === 'on'
let context: AudioContext | null = null

/** Off until somebody turns it on, which is also the press that browsers want before they play anything. */
export function switchSound(next: boolean): void {
  on = next
  remember('sound', next ? 'on' : 'off')
  if (next) ring()
  for (const listener of listeners) listener()
}

export function useSound(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => on,
  )
}

/** The two tones of a page, one after the other. Silent while sound is off. */
export function ring(): void {
  if (!on) return
  try {
    context ??= new AudioContext()
    void context.resume()
    TONES_HZ.forEach((hertz, at) => tone(context, hertz, (at * LENGTH_S) / TONES_HZ.length))
  } catch {
    // No sound on this device: the page bar is there all the same.
  }
}

function tone(into: AudioContext | null, hertz: number, afterS: number): void {
  if (into === null) return
  const begin = into.currentTime + afterS
  const end = begin + LENGTH_S / TONES_HZ.length
  const oscillator = new OscillatorNode(into, { frequency: hertz })
  const gain = new GainNode(into, { gain: 0 })
  gain.gain.setValueAtTime(0, begin)
  gain.gain.linearRampToValueAtTime(LOUDNESS, begin + FADE_IN_S)
  gain.gain.setValueAtTime(LOUDNESS, end - FADE_IN_S)
  gain.gain.linearRampToValueAtTime(0, end)
  oscillator.connect(gain).connect(into.destination)
  oscillator.start(begin)
  oscillator.stop(end)
}
