// The same for patterns that the sources put together while they load.
import {needsOfMade} from '#needs-of-made-patterns'
import {hashOf} from './letters.mjs'
import {LatePattern} from './pattern.mjs'

/** A pattern that is not known is made for the first text. */
export const madePattern = (source, flags = '') =>
  new LatePattern(source, flags, () => needsOfMade.get(hashOf(source)) ?? '')
