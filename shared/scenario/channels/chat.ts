import { z } from 'zod'
import { line } from '../parts.ts'

/** A message in the company chat. */
export const chat = {
  words: 40,
  fields: z
    .strictObject({
      room: line.default('#general').describe('The chat room.'),
      bot: z.boolean().default(false).describe('Posted by an integration.'),
      thread: line.optional().describe('First words of the message it answers.'),
      reactions: line.optional().describe('Such as: eyes 4, fire 2.'),
    })
    .prefault({}),
}
