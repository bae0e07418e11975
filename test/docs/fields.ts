import { z } from 'zod'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The fields of a data schema as a reader sees them: `decision`, `to`, `option?`. */
export function fieldsOf(schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  })
  const fields = Object.entries(properties).map(([name, part]) => {
    const kind = kindOf(part as JsonSchema)
    return `\`${name}${required.includes(name) ? '' : '?'}\`${kind === '' ? '' : ` ${kind}`}`
  })
  return fields.length > 0 ? fields.join(', ') : 'none'
}

function kindOf(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' / ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.anyOf)
    return [...new Set(schema.anyOf.map((part) => kindOf(part as JsonSchema)))]
      .filter(Boolean)
      .join(' or ')
  if (schema.type === 'array') return `list of ${kindOf(schema.items as JsonSchema) || 'values'}`
  if (schema.type === 'object') return objectKind(schema)
  if (schema.type === 'null') return 'null'
  return schema.type === 'string' ? 'text' : String(schema.type ?? '')
}

function objectKind({ properties }: JsonSchema): string {
  return properties ? `{${Object.keys(properties).join(', ')}}` : 'object'
}

/** A page with the part between its two markers replaced. */
export function withPart(page: string, part: string): string {
  const [before, , after] = page.split(/(?<=<!-- generated -->\n)|(?=<!-- end -->)/)
  return `${before ?? ''}${part}${after ?? ''}`
}
