import { z } from 'zod'
import { line } from '../parts.ts'

/** A mail, as its reader sees it. */
export const email = {
  words: 90,
  fields: z
    .strictObject({
      address: line.optional().describe('Sender address; use a .example domain.'),
      to: line.optional().describe('The To line.'),
      subject: line.optional().describe('Else the title.'),
      unreadInbox: line.optional().describe('Whose inbox it sat in unread, if it did.'),
      letter: z.boolean().default(false).describe('A legal letter: up to 120 words.'),
    })
    .prefault({}),
}
