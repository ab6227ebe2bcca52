/** The tool could not do its work, for a reason that the person at the keyboard can mend. */
export class UsageError extends Error {
  override name = 'UsageError'
}
