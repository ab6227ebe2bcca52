/** Markdown that this reader leaves to the other one. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** A delimiter looks back over all before it; as many as an article of a hundred pages has are read in a moment. */
const mostDelimitersInParagraph = 4000

/** Old line endings, characters that a parser replaces. */
const unreadCharacters = /\r(?!\n)|\0|!\[\^/

/** Delimiter rows of one column, empty list items. */
const unreadLines = /^[ \t>]*(?::-+:?|-+:|[+*]|\d{1,9}[.)]|-[ \t])[ \t]*\r?$/m

/** @throws Refusal for a text that the grammar reads differently, or not in linear time */
export function refuseOddities(text: string): void {
  if (unreadCharacters.test(text) || unreadLines.test(text)) throw new Refusal('characters')
  for (let at = 0; at < text.length; ) {
    const blank = text.indexOf('\n\n', at)
    const end = blank < 0 ? text.length : blank + 2
    let delimiters = 0
    if (end - at > mostDelimitersInParagraph)
      for (let i = at; i < end; i++) {
        const code = text.charCodeAt(i)
        if (code === 42 || code === 95 || code === 126) delimiters++
      }
    if (delimiters > mostDelimitersInParagraph) throw new Refusal('delimiters')
    at = end
  }
}
