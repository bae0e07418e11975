import type { Document, ParsedNode, YAMLError } from 'yaml'
import type { Problem } from '../problem.ts'

type Place = (offset: number) => { line: number; column: number }

/** What YAML itself has against the text, in our words; one problem a line, as the rest follows from it. */
export function syntaxProblems(
  document: Document.Parsed<ParsedNode> | undefined,
  another: Document.Parsed<ParsedNode> | undefined,
  place: Place,
): Problem[] {
  // A tag that nobody knows hides no value; it is told with the others that can be read.
  const warnings = document?.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED') ?? []
  const found = [...(document?.errors ?? []), ...warnings]
  const problems = found.map((error) => problemOf(error, place))
  if (another)
    problems.push({
      ...place(another.range[0]),
      severity: 'error',
      code: 'yaml-syntax',
      sentence: 'The file holds a second document: keep one, without --- in between.',
    })
  const lines = new Set<number>()
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line))
}

function problemOf(error: YAMLError, place: Place): Problem {
  return {
    ...place(error.pos[0]),
    severity: 'error',
    code: error.code === 'TAG_RESOLVE_FAILED' ? 'yaml-extra' : 'yaml-syntax',
    sentence:
      SENTENCES[error.code] ?? 'This is not valid YAML: check indentation, quotes and colons.',
  }
}

const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'A tab is used for indentation: use spaces.',
  BAD_INDENT: 'The indentation does not fit the lines around it: align it with its neighbours.',
  MULTILINE_IMPLICIT_KEY:
    'A key runs over several lines: check for a missing colon or quote above.',
  BLOCK_AS_IMPLICIT_KEY:
    'A nested map begins on the line of its key: start it on the next line, indented.',
  BLOCK_IN_FLOW: 'An indented block stands inside brackets: use only [ ] and { } there.',
  MISSING_CHAR: 'Something is missing here: check for a closing quote, bracket, comma or colon.',
  UNEXPECTED_TOKEN: 'This is not expected here: check quotes, brackets and colons.',
  BAD_SCALAR_START: 'A text cannot begin with this character: put the text in quotes.',
  BAD_DQ_ESCAPE: 'A text in double quotes holds an unknown escape: write \\\\ for a backslash.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1024 characters: check for a missing line break.',
  BAD_ALIAS: 'Aliases are not used in scenarios: put a text that begins with * or & in quotes.',
  ALIAS_PROPS: 'Aliases are not used in scenarios: write the value again.',
  TAG_RESOLVE_FAILED: 'Tags are not used in scenarios: put a text that begins with ! in quotes.',
  BAD_DIRECTIVE: 'A line that begins with % is a directive, which scenarios do not use: remove it.',
}
