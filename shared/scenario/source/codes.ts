/** Kinds of problems of a file that cannot be read as a scenario, and when each is reported; all are errors. */
export const SOURCE_CODES = {
  'empty-file': 'The file holds nothing.',
  'file-too-large': 'The file has more than 512 KB, 20,000 lines or 60,000 words and signs.',
  'nested-too-deep': 'Lists and maps stand in each other more than 100 levels deep.',
  'yaml-syntax': 'The text is not valid YAML.',
  'yaml-extra': 'The file uses anchors, aliases or tags of YAML, which scenarios do without.',
  'duplicate-key': 'A key is written twice in one map.',
  'bad-key': 'A key is not a plain word, or cannot be a name here.',
  'unknown-key': 'A key is not one of the format.',
  'missing-key': 'A key that must be there is not.',
  'wrong-type':
    'A value is of another kind than the format has there, such as a number for a text.',
  'wrong-value':
    'A value is of the right kind but not one of those allowed, too long, too short or badly written.',
} as const
