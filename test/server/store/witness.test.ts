import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { as } from '../../../shared/words/ids.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { Witness } from '../../../server/store/witness.ts'

const ONE = as<ExerciseId>('x-one')
const TWO = as<ExerciseId>('x-two')
const head = (seq: number) => ({ seq, hash: String(seq % 10).repeat(64) })

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotwash-witness-'))
  file = join(folder, 'heads')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('remembers the newest head of each exercise, and what each has lost', () => {
  const witness = new Witness(file)
  witness.saw(new Map([[ONE, head(1)]]))
  witness.saw(
    new Map([
      [ONE, head(2)],
      [TWO, head(7)],
    ]),
  )
  witness.lost(TWO, { from: 5, to: 7 })
  const later = new Witness(file)
  expect(later.heads).toEqual(
    new Map([
      [ONE, head(2)],
      [TWO, head(7)],
    ]),
  )
  expect(later.losses).toEqual(new Map([[TWO, { from: 5, to: 7 }]]))
})

it('believes no line that was torn', () => {
  new Witness(file).saw(new Map([[ONE, head(2)]]))
  const whole = readFileSync(file, 'utf8')
  for (let length = 1; length < whole.length - 1; length += 1) {
    appendFileSync(file, `\n${whole.replace('"seq":2', '"seq":3').slice(0, length)}`)
  }
  appendFileSync(file, '\0\0\0')
  expect(new Witness(file).heads).toEqual(new Map([[ONE, head(2)]]))
})

it('forgets an exercise that is erased, also in its file', () => {
  const witness = new Witness(file)
  witness.saw(
    new Map([
      [ONE, head(1)],
      [TWO, head(1)],
    ]),
  )
  witness.lost(ONE, { from: 1, to: 1 })
  witness.forget(ONE)
  expect(readFileSync(file, 'utf8')).not.toContain(ONE)
  expect(new Witness(file).heads).toEqual(new Map([[TWO, head(1)]]))
})
