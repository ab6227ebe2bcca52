/** A label as it is compared: in one case, with one space for each run of white space. */
export const normalized = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()

/** CommonMark's own bound. */
export const longestLabel = 999

/** What the labels in the text that is being read lead to. */
interface Labels {
  readonly definitions: ReadonlySet<string>
  readonly footnotes: ReadonlySet<string>
  /** Those that made a link, an image or a footnote mark. */
  readonly used: Set<string>
}

const none: Labels = {definitions: new Set(), footnotes: new Set(), used: new Set()}

/** The grammar has no place for what it needs to know of one text, and reads one text at a time. */
let current = none

export const labels = (): Labels => current

/** Runs a reading that knows these labels, and tells which it used. */
export function withLabels<Result>(
  known: Omit<Labels, 'used'>,
  read: () => Result
): {readonly result: Result; readonly used: ReadonlySet<string>} {
  current = {...known, used: new Set()}
  const {used} = current
  try {
    return {result: read(), used}
  } finally {
    current = none
  }
}

/** Each label that a definition in the text may have: whatever stands between a bracket and `]:`. */
export function possibleLabels(text: string): Omit<Labels, 'used'> {
  const definitions = new Set<string>()
  const footnotes = new Set<string>()
  for (let end = text.indexOf(']:'); end >= 0; end = text.indexOf(']:', end + 1)) {
    const from = Math.max(0, end - longestLabel)
    let start = end - 1
    while (start >= from && (text[start] !== '[' || text[start - 1] === '\\')) start--
    if (start < from) continue
    const label = text.slice(start + 1, end)
    if (label.startsWith('^')) footnotes.add(normalized(label.slice(1)))
    definitions.add(normalized(label))
  }
  return {definitions, footnotes}
}
