/** Text in which `${name}` stands for a slot; the reader puts values in after reading the Markdown. */
export type SlottedText = string
