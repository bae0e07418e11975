/** `plain` unless a person must act. Each tone also brings a word, a glyph or a hatch: never hue alone. */
export type Tone = 'plain' | 'accent' | 'due' | 'gap' | 'contest'
