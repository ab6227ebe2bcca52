/** A hostile article and what the command line must make of it. */
export interface Case {
  /** The row of the list. */
  readonly id: string
  readonly bytes: string | Uint8Array
  /** `line:column` of each slot that must be found, or `line:*`; no others may be. Unset: whatever is found. */
  readonly slots?: readonly string[]
  /** What must be said of the file on standard error. */
  readonly told?: RegExp
  /** It cannot be checked: it is told, and in no report. */
  readonly unread?: boolean
}

export const slot = '[insert date]'

/** A case that is a text with a slot at a place. */
export const found = (id: string, bytes: string | Uint8Array, ...slots: string[]): Case => ({id, bytes, slots})

/** A case that must be survived, whatever is found. */
export const survived = (id: string, bytes: string | Uint8Array): Case => ({id, bytes})
