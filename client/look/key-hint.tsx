import s from './key-hint.module.css'

const mac = () => /Mac|iPhone|iPad/.test(navigator.platform)

function read(key: string): string {
  if (key.startsWith('mod+')) return `${mac() ? '⌘' : 'Ctrl'} ${key.slice(4).toUpperCase()}`
  return key.length === 1 ? key.toUpperCase() : key
}

/** The key that does the same thing. Absent where there is no keyboard to speak of. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <kbd className={s.key}>{read(keys)}</kbd>
}
