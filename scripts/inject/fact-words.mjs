// Dates and lengths as the faults write them: with the machine's own calendar, not with the one that is measured.
export const months = 'January February March April May June July August September October November December'.split(' ')
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** Days since 1970. */
export const dayOf = (year, month, day) => Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000
export const weekdayOf = (year, month, day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay()
export const two = (number) => String(number).padStart(2, '0')
export const clock = (minutes) => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`

/** The text with front matter, code, quotes, comments and addresses blanked out: what a log says is not a statement. */
export const masked = (text) =>
  text.replace(
    /^---\n[\s\S]*?^---$|^ *(```|~~~)[\s\S]*?^ *\1.*$|`[^`\n]*`|^ {0,3}>.*$|<!--[\s\S]*?-->|\]\([^)\n]*\)|https?:\/\/\S+/gm,
    (part) => part.replace(/[^\n]/g, ' ')
  )

/** Puts `[start, end, words]` into a text; returns where the changes lie in the new one. */
export function replaced(text, edits) {
  let out = ''
  let at = 0
  let first
  for (const [start, end, words] of edits.toSorted((a, b) => a[0] - b[0])) {
    out += text.slice(at, start)
    first ??= out.length
    out += words
    at = end
  }
  return {text: out + text.slice(at), start: first, end: out.length}
}
