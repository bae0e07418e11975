import { expect, test } from 'vitest'
import { whatIsNotWell } from '../../../client/screens/console/bar/health.ts'
import type { Signs } from '../../../client/screens/console/bar/health.ts'

const well: Signs = {
  cut: 'none',
  cutAtMs: null,
  storage: 'ok',
  stage: 'running',
  outage: null,
  outageIsOld: false,
  gone: [],
}
const outage = { awayMs: 12_000, waits: false, atMs: 60_000 }
const kim = { name: 'Kim', offline: { device: 'Safari on iPhone', sinceAtMs: 680_000 } }
const lee = { name: 'Lee', offline: { device: 'A browser', sinceAtMs: 700_000 } }

test.each<[string, Partial<Signs>, string | null]>([
  ['all is well', {}, null],
  ['a cut too short for a word', { cut: 'short' }, null],
  [
    'the disk is full',
    { storage: 'full' },
    'The disk is full. Nothing was lost; play goes on when there is room.',
  ],
  [
    'the disk can only be read',
    { storage: 'read-only' },
    'The disk can only be read. Nothing was lost; play goes on when it can be written again.',
  ],
  [
    'the disk fails',
    { storage: 'failing' },
    'The disk fails. What is recorded is safe; look at the server before you go on.',
  ],
  ['the clock stood', { outage }, 'The server’s clock stood still for 12 s. Nothing was lost.'],
  ['it stood long ago', { outage, outageIsOld: true }, null],
  [
    'it stands until somebody resumes',
    { outage: { ...outage, waits: true }, outageIsOld: true, stage: 'paused' },
    'The server was away for 12 s; the clock stood still. Resume when you are ready.',
  ],
  ['a phone went', { gone: [kim] }, 'Kim is offline since T+11:20 (Safari on iPhone).'],
  ['two went', { gone: [kim, lee] }, '2 people are offline: Kim since T+11:20, and others.'],
])('%s', (_what, signs, sentence) => {
  expect(whatIsNotWell({ ...well, ...signs })).toBe(sentence)
})

test('the gravest comes first: line, disk, clock, devices', () => {
  const all: Signs = { ...well, cut: 'noticed', storage: 'full', outage, gone: [kim] }
  const said = [
    all,
    { ...all, cut: 'none' as const },
    { ...all, cut: 'none' as const, storage: 'ok' as const },
    { ...all, cut: 'none' as const, storage: 'ok' as const, outage: null },
  ].map((signs) => whatIsNotWell(signs)?.split(' ').slice(0, 3).join(' '))
  expect(said).toEqual([
    'Reconnecting. Nothing is',
    'The disk is',
    'The server’s clock',
    'Kim is offline',
  ])
})
