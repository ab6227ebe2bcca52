/** An expectation drawn under a line: carets under the span, then the id of a rule. */
export interface Expected {
  readonly ruleId: string
  /** UTF-16 offsets into the text without the expectation lines. */
  readonly start: number
  readonly end: number
}

/** Takes the expectation lines out of an article. Only a line that ends with a known rule is one. */
export function readCarets(article: string, known: readonly string[]): {text: string; expected: Expected[]} {
  const expected: Expected[] = []
  const kept: string[] = []
  let lineStart = 0
  for (const line of article.split('\n')) {
    const match = /^( *)(\^+) (\S+)$/.exec(line)
    if (match && known.includes(match[3] as string)) {
      const start = lineStart + (match[1] as string).length
      expected.push({ruleId: match[3] as string, start, end: start + (match[2] as string).length})
      continue
    }
    lineStart = kept.reduce((sum, {length}) => sum + length + 1, 0)
    kept.push(line)
  }
  return {text: kept.join('\n'), expected}
}
