import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

const HOME = join(import.meta.dirname, '../..')
const FOLDERS = ['client', 'server', 'shared', 'test']
const SOURCE = /\.(?:tsx?|mjs|css)$/

export interface Import {
  /** A file of ours, or a package by its name. */
  target: string
  ours: boolean
  typesOnly: boolean
}

export interface Source {
  file: string
  lines: number
  imports: Import[]
}

export function readSources(): Source[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(HOME, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
      .map((entry) => relative(HOME, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  )
  return [...files, 'vite.config.ts'].sort().map((file) => {
    const text = readFileSync(join(HOME, file), 'utf8')
    return { file, lines: text.split('\n').length - 1, imports: importsOf(file, text) }
  })
}

const FROM = /^[ \t]*(?:import|export)\b(?<clause>[^'"`;=]*?)\bfrom\s*['"](?<from>[^'"]+)['"]/gm
const BARE = /^[ \t]*(?:import|@import)\s*['"](?<from>[^'"]+)['"]/gm
const CALL = /\b(?:import|importActual)\(\s*['"](?<from>[^'"]+)['"]/g
const TYPE_CALL = /\btypeof import\($/

export function importsOf(file: string, text: string): Import[] {
  return [FROM, BARE, CALL].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups, index, 0: found }) => {
      const from = groups?.from ?? ''
      const ours = from.startsWith('.')
      const typesOnly =
        /^\s*type\b/.test(groups?.clause ?? '') ||
        TYPE_CALL.test(text.slice(0, index + found.indexOf('(') + 1))
      return { target: ours ? resolve(file, from) : packageOf(from), ours, typesOnly }
    }),
  )
}

function resolve(file: string, from: string): string {
  return join(dirname(file), from.replace(/\?.*$/, '')).replaceAll(sep, '/')
}

function packageOf(from: string): string {
  if (from.startsWith('node:')) return from
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/')
}
