import type Database from 'better-sqlite3'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import type { Head } from './store.ts'

/** All that is ever asked of the log, prepared once. */
export function sqlStatements(log: Database.Database) {
  const prepare = <Parameters extends unknown[], Row = unknown>(sql: string) =>
    log.prepare<Parameters, Row>(sql)
  return {
    head: prepare<[string], Head>('SELECT head AS seq, hash FROM streams WHERE exercise = ?'),
    heads: prepare<[], Head & { exercise: ExerciseId }>(
      'SELECT exercise, head AS seq, hash FROM streams',
    ),
    hash: prepare<[string, number], { hash: string }>(
      'SELECT hash FROM events WHERE exercise = ? AND seq = ?',
    ),
    streams: prepare<[], { exercise: ExerciseId; head: number; card: string }>(
      'SELECT exercise, head, card FROM streams ORDER BY rowid DESC',
    ),
    keepStream: prepare<[string, number, string, string]>(
      `INSERT INTO streams (exercise, head, hash, card) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET head = excluded.head, hash = excluded.hash, card = excluded.card`,
    ),
    page: prepare<[string, number, number], { seq: number; line: string; hash: string }>(
      'SELECT seq, line, hash FROM events WHERE exercise = ? AND seq > ? ORDER BY seq LIMIT ?',
    ),
    keepEvent: prepare<[string, number, string, string]>(
      'INSERT INTO events (exercise, seq, line, hash) VALUES (?, ?, ?, ?)',
    ),
    command: prepare<[string, string], { body_hash: string; seq: number }>(
      'SELECT body_hash, seq FROM commands WHERE exercise = ? AND id = ?',
    ),
    keepCommand: prepare<[string, string, string, number]>(
      'INSERT INTO commands (exercise, id, body_hash, seq) VALUES (?, ?, ?, ?)',
    ),
    names: prepare<[string], { seat: SeatId; name: string }>(
      'SELECT seat, name FROM names WHERE exercise = ?',
    ),
    keepName: prepare<[string, string, string]>(
      'INSERT OR REPLACE INTO names (exercise, seat, name) VALUES (?, ?, ?)',
    ),
    dropName: prepare<[string, string]>('DELETE FROM names WHERE exercise = ? AND seat = ?'),
    beat: prepare<[string], { wall_ms: number; at_ms: number }>(
      'SELECT wall_ms, at_ms FROM beats WHERE exercise = ?',
    ),
    keepBeat: prepare<[string, number, number]>(
      'INSERT OR REPLACE INTO beats (exercise, wall_ms, at_ms) VALUES (?, ?, ?)',
    ),
    capability: prepare<
      [string],
      { kind: string; exercise: ExerciseId; seat: SeatId | null; host: number }
    >('SELECT kind, exercise, seat, host FROM capabilities WHERE token_hash = ?'),
    keepCapability: prepare<[string, string, string, string | null, number]>(
      'INSERT INTO capabilities (token_hash, kind, exercise, seat, host) VALUES (?, ?, ?, ?, ?)',
    ),
    hostSeats: prepare<[], { exercise: ExerciseId; seat: SeatId }>(
      'SELECT DISTINCT exercise, seat FROM capabilities WHERE host = 1',
    ),
    revokeCapability: prepare<[string]>('DELETE FROM capabilities WHERE token_hash = ?'),
    revokeSeat: prepare<[string, string]>(
      'DELETE FROM capabilities WHERE exercise = ? AND seat = ?',
    ),
    joinCode: prepare<[string], { code: string }>('SELECT code FROM join_codes WHERE exercise = ?'),
    keepJoinCode: prepare<[string, string]>(
      'INSERT INTO join_codes (exercise, code) VALUES (?, ?) ON CONFLICT (exercise) DO NOTHING',
    ),
    exerciseOfJoinCode: prepare<[string], { exercise: ExerciseId }>(
      'SELECT exercise FROM join_codes WHERE code = ?',
    ),
    figures: prepare<[], { exercise: ExerciseId; figures: string }>(
      'SELECT exercise, figures FROM figures',
    ),
    keepFigures: prepare<[string, string]>(
      'INSERT OR REPLACE INTO figures (exercise, figures) VALUES (?, ?)',
    ),
  }
}
