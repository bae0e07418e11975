import { describe, expect, test } from 'vitest'
import {
  clockText,
  lengthFigure,
  lengthWords,
  minutesOfDay,
  storyText,
} from '../../../shared/time/text.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

test.each([
  [0, 'T+00:00'],
  [12 * MINUTE + 30 * SECOND + 999, 'T+12:30'],
  [HOUR + 2 * MINUTE + 30 * SECOND, 'T+1:02:30'],
  [-40 * MINUTE, 'T−40:00'],
])('the exercise clock at %i is %s', (atMs, text) => {
  expect(clockText(atMs)).toBe(text)
})

describe('lengths', () => {
  test.each([
    [0, '0:00', '0 s'],
    [400, '0:00', 'less than 1 s'],
    [4 * MINUTE + 10 * SECOND, '4:10', '4 min 10 s'],
    [46 * MINUTE, '46:00', '46 min'],
    [HOUR + 2 * MINUTE + 30 * SECOND, '1:02:30', '1 h 2 min 30 s'],
    [-3 * MINUTE, '0:00', '0 s'],
  ])('%i is %s in a table, %s in prose', (ms, figure, words) => {
    expect(lengthFigure(ms)).toBe(figure)
    expect(lengthWords(ms)).toBe(words)
  })
})

test.each([
  ['02:04', 0, '02:04'],
  ['23:50', 9 * MINUTE, '23:59'],
  ['23:50', 20 * MINUTE, 'Day 2, 00:10'],
  ['00:10', -40 * MINUTE, 'Day −1, 23:30'],
])('a story that starts at %s shows after %i %s', (start, atMs, text) => {
  expect(storyText(minutesOfDay(start), atMs)).toBe(text)
})
