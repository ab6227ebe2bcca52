/** A delimiter looks back over all before it; as many as an article of a hundred pages has are read in a moment. */
const mostDelimitersInParagraph = 4000

/** Whether a paragraph has so many stars, underscores and tildes that no parser reads them as emphasis in linear time. */
export function hasManyDelimiters(text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const blank = text.indexOf('\n\n', at)
    const end = blank < 0 ? text.length : blank + 2
    let delimiters = 0
    if (end - at > mostDelimitersInParagraph)
      for (let i = at; i < end; i++) {
        const code = text.charCodeAt(i)
        if (code === 42 || code === 95 || code === 126) delimiters++
      }
    if (delimiters > mostDelimitersInParagraph) return true
    at = end
  }
  return false
}
