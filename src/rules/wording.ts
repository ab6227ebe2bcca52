/** Longest quotation in a message: with the words around it a line stays within 100 characters. */
const longestQuote = 48

/** A piece of the article for a message: one line, the middle left out when it is long, in backticks. */
export function quote(text: string, longest: number = longestQuote): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim()
  if (line.length <= longest) return `\`${line}\``
  const tail = Math.floor((longest - 1) / 3)
  // A cut may not go through an emoji.
  const head = line.slice(0, longest - 1 - tail).replace(/[\uD800-\uDBFF]$/, '')
  const end = line.slice(line.length - tail).replace(/^[\uDC00-\uDFFF]/, '')
  return `\`${head.trimEnd()}…${end.trimStart()}\``
}

/** As `quote`, but whole words from an offset on, or from before it where little follows. */
export function quoteFrom(text: string, at: number, longest: number = longestQuote): string {
  if (text.length <= longest) return quote(text)
  const earliest = Math.max(0, Math.min(at, text.length - longest + 1))
  const start = earliest === at ? at : text.indexOf(' ', earliest) + 1
  const rest = text.slice(start)
  const space = rest.lastIndexOf(' ', longest - 2)
  const shown =
    rest.length < longest ? rest : rest.slice(0, space > 0 ? space : longest - 2).replace(/[\uD800-\uDBFF]$/, '')
  return quote(`${start > 0 ? '…' : ''}${shown}${shown === rest ? '' : '…'}`, longest)
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joiner = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`
}
