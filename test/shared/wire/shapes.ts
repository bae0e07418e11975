import { join } from 'node:path'
import { API, SymbolFlags, TypeFlags } from 'typescript/unstable/sync'
import type { Checker, IntersectionType, Project, Symbol, Type } from 'typescript/unstable/sync'
import { must } from '../../../shared/words/assert.ts'

const HOME = join(import.meta.dirname, '../../..')

/** What the exported types of these files look like to a reader of JSON, one field a line, in no order that an author chose. */
export function shapesOf(files: readonly string[]): string[] {
  const api = new API({ cwd: HOME })
  try {
    const snapshot = api.updateSnapshot({ openProjects: ['shared/tsconfig.json'] })
    const project = must(snapshot.getProjects()[0], 'the project of shared')
    return new Shapes(project, files).lines()
  } finally {
    api.close()
  }
}

/** Types are followed to their end; one that is listed itself stands by its name. */
class Shapes {
  readonly #checker: Checker
  readonly #listed: Map<string, Type>

  constructor({ program, checker }: Project, files: readonly string[]) {
    this.#checker = checker
    const symbols = files.flatMap((file) => {
      const source = must(program.getSourceFile(join(HOME, file)), `the source of ${file}`)
      return checker.getExportsOfModule(must(checker.getSymbolAtLocation(source), file))
    })
    const types = symbols.map((symbol) => this.#declared(symbol)).filter((each) => each !== null)
    this.#listed = new Map(types.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  lines(): string[] {
    return [...this.#listed].flatMap(([name, type]) => {
      const fields = isObject(type) ? this.#fields(type) : []
      return fields.length > 0
        ? [name, ...fields.map((field) => `  ${field}`)]
        : [`${name} = ${this.#whole(type)}`]
    })
  }

  #declared(symbol: Symbol): [name: string, type: Type] | null {
    const target =
      symbol.flags & SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol
    const isType = target.flags & (SymbolFlags.Interface | SymbolFlags.TypeAlias)
    return isType ? [symbol.name, this.#checker.getDeclaredTypeOfSymbol(target)] : null
  }

  #text(type: Type): string {
    const name = (type.getAliasSymbol() ?? type.getSymbol())?.name ?? ''
    return this.#listed.get(name)?.id === type.id ? name : this.#whole(type)
  }

  #whole(type: Type): string {
    if (type.flags & TypeFlags.Boolean) return 'boolean'
    if (type.isUnionType()) return this.#union(type.getTypes())
    if (type.isIntersectionType()) return this.#intersection(type)
    const [element] =
      this.#checker.isArrayType(type) && type.isTypeReference()
        ? this.#checker.getTypeArguments(type)
        : []
    if (element) return `Array<${this.#text(element)}>`
    const fields = isObject(type) ? this.#fields(type) : []
    return fields.length > 0 ? `{ ${fields.join('; ')} }` : this.#checker.typeToString(type)
  }

  #union(types: readonly Type[]): string {
    const texts = new Set(types.map((each) => this.#text(each)))
    if (texts.has('true') && texts.delete('false') && texts.delete('true')) texts.add('boolean')
    return [...texts].sort().join(' | ')
  }

  /** A branded id is a string to everyone else. */
  #intersection(type: IntersectionType): string {
    const plain = type.getTypes().filter(({ flags }) => flags & TypeFlags.Primitive)
    return plain.length > 0
      ? plain.map((each) => this.#text(each)).join(' & ')
      : `{ ${this.#fields(type).join('; ')} }`
  }

  #fields(type: Type): string[] {
    const named = this.#checker.getPropertiesOfType(type).map((property) => this.#field(property))
    const others = this.#checker
      .getIndexInfosOfType(type)
      .map(({ keyType, valueType }) => `[${this.#text(keyType)}]: ${this.#text(valueType)}`)
    return [...named, ...others].sort()
  }

  #field(property: Symbol): string {
    const type = must(this.#checker.getTypeOfSymbol(property), `the type of ${property.name}`)
    const isOptional = (property.flags & SymbolFlags.Optional) !== 0
    const types = (type.isUnionType() ? type.getTypes() : []).filter(
      ({ flags }) => !(flags & TypeFlags.Undefined),
    )
    const text = isOptional && types.length > 0 ? this.#union(types) : this.#text(type)
    return `${property.name}${isOptional ? '?' : ''}: ${text}`
  }
}

function isObject({ flags }: Type): boolean {
  return (flags & TypeFlags.Object) !== 0
}
