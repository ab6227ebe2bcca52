/** The parser takes seconds for a thousand list markers in a row, and overflows soon after. */
export const deepestNesting = 100

/** Whether a line of Markdown has more lists and quotes in each other than the parser reads in bounded time. */
export function tooDeep(text: string): boolean {
  const marker = /[ \t]{0,400}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  for (let at = 0; at >= 0 && at < text.length; ) {
    if (!/[ \t>+*\d-]/.test(text[at] as string)) {
      const next = text.indexOf('\n', at)
      at = next < 0 ? -1 : next + 1
      continue
    }
    marker.lastIndex = at
    let count = 0
    while (marker.test(text)) if (++count > deepestNesting && /[^-*_ \t]/.test(lineAt(text, at))) return true
    const indent = /[ \t]{400}/y
    indent.lastIndex = at
    if (indent.test(text) && lineAt(text, at).trim() !== '') return true
    const next = text.indexOf('\n', Math.max(at, marker.lastIndex))
    at = next < 0 ? -1 : next + 1
  }
  return false
}

const lineAt = (text: string, at: number): string =>
  text.slice(at, text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at))
