import type { PlayedForm } from './forms.ts'

/** Injects on the typical path that page, in order of time. */
export function pagesOn({ path, frozen }: PlayedForm): PlayedForm['path']['injects'] {
  const pages = new Set(frozen.injects.flatMap(({ id, attention }) => (attention === 3 ? id : [])))
  return path.injects.filter(({ id }) => pages.has(id))
}
