import { z } from 'zod'
import { line } from '../parts.ts'

/** An alert or event of the code host: dry, no impact statement. */
export const codeHost = {
  words: 50,
  fields: z
    .strictObject({
      repository: line.optional(),
      alert: line.optional().describe('Kind of alert, such as Secret scanning.'),
      secretType: line.optional(),
      file: line.optional(),
      lineNumber: z.number().int().min(1).optional(),
      commit: line.optional(),
      validity: z.enum(['active', 'inactive', 'unknown']).optional(),
      visibility: z.enum(['public', 'private', 'internal']).optional(),
    })
    .prefault({}),
}
