// How wide nearly all of what is printed is: to ask `string-width` is a sixth of the time of a run whose article is known.
import {stripVTControlCharacters} from 'node:util'

/** Printable letters of one column each that join with none beside them. */
const plain = /^[ -~‐-‧]*$/

/** @returns {number | undefined} columns, or nothing where more must be known to tell */
export function plainWidth(text) {
  const shown = text.includes('\u001B') ? stripVTControlCharacters(text) : text
  return plain.test(shown) ? shown.length : undefined
}
