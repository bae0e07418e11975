import { z } from 'zod'
import { scenarioSchema } from './schema.ts'

/** A part of the schema as data: keys, values and docstrings, for editors. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** Scenario format 1 as JSON Schema: what docs/scenario.schema.json holds and authoring completes from. */
export function scenarioJsonSchema(): JsonSchema {
  const json = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-2020-12',
    reused: 'ref',
  })
  return { title: 'Hotwash scenario, format 1', ...json }
}
