/**
 * All matches of a global pattern that matches no empty text. `matchAll` would copy the pattern at each call, which costs
 * more than most searches in a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
