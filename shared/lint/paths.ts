import type { Path } from '../scenario/problem.ts'

/** Whether a path leads to a part or into it. */
export function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step)
}
