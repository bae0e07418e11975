import type { Figure } from '../figure.ts'
import { heldRooms } from '../load/held-rooms.ts'
import { startHotwash } from '../processes/hotwash.ts'
import { edit } from '../load/edit.ts'
import { playInRooms } from '../load/play-in-rooms.ts'
import { startExercise, type Exercise, type Seated } from '../load/exercise.ts'
import { Arrivals } from '../load/arrivals.ts'

const SEATS = 12

export const hold: Figure = {
  id: 'hold',
  sentence:
    'Exercises of 12 with an edit every two seconds each; beside a bare server that sends the same',
  goals: [{ quantity: 'CPU of one core', unit: '%', by: 'ratio', most: 1.5 }],
  sizes: [10, 50],
  of: 'exercises',
  quick: [],
  durable: true,
  async setUp(exercises, stage) {
    const { child, site } = await startHotwash(stage)
    const rooms: (Exercise & Seated)[] = []
    while (rooms.length < exercises) rooms.push(await startExercise(stage, site, SEATS))
    const [first] = rooms
    const listeners = first ? [first.console, ...first.seats] : []
    const texts = await new Arrivals(listeners).recorded(async () => edit(first?.seats[0], -1))
    const floor = await heldRooms(stage, texts, exercises)
    return { ours: playInRooms(child, rooms), floor: playInRooms(floor.child, floor.rooms) }
  },
}
