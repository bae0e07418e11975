/** The address of a new own scenario: its title in small letters, with a number if that is taken. */
export function freeSlug(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '')
  const base = words === '' ? 'scenario' : words
  let slug = base
  for (let next = 2; taken.includes(slug); next += 1) slug = `${base}-${next}`
  return slug
}

/** The file under a title of its own, so that a copy and what it was copied from are told apart in lists. */
export function retitled(yaml: string): string {
  return yaml.replace(/^(title:[ \t]*)(.+?)(['"]?)([ \t]*)$/m, '$1$2 (copy)$3$4')
}

/** The title as the file has it, without reading the whole of it; null if no line says it. */
export function titleIn(yaml: string): string | null {
  const written = /^title:[ \t]*(.+?)[ \t]*$/m.exec(yaml)?.[1]
  return written?.replace(/^(['"])(.*)\1$/, '$2') ?? null
}
