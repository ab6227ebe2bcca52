/** UTF-16 units of a value in a message. */
const longestShown = 60

/** A value of a configuration for a message: its beginning, or its kind, for a list may grow without end by aliases. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  const text = String(value)
  return text.length > longestShown ? `\`${text.slice(0, longestShown)}…\`` : `\`${text}\``
}
