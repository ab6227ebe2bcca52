/**
 * JSON that may be printed: control and bidirectional characters, and what begins a command in the log of a CI, as
 * escapes, which a reader of JSON turns back. `::` begins one only at the beginning of a line, where JSON has none.
 */
export const plainJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\p{Zl}\p{Zp}\p{Bidi_Control}]|#(?=#\[|#vso\[)/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/**
 * JSON for people and programs, a part for each entry of the list it is about.
 *
 * @param frame what stands around the entries: the last empty list in it is theirs
 */
export function* jsonParts(frame: object, entries: Iterable<object>): Iterable<string> {
  const whole = plainJson(frame, 1)
  const begin = whole.lastIndexOf('[]') + 1
  const line = whole.slice(whole.lastIndexOf('\n', begin) + 1, begin)
  const indent = `\n${line.slice(0, line.search(/\S/))}`
  yield whole.slice(0, begin)
  let between = ''
  for (const entry of entries) {
    yield `${between}${indent} ${plainJson(entry, 1).replaceAll('\n', `${indent} `)}`
    between = ','
  }
  yield `${between ? indent : ''}${whole.slice(begin)}\n`
}
