/** A plain sentence in which backticks mark what stands in a file. */
export function CodedText({ text }: { readonly text: string }) {
  return text.split('`').map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>))
}
