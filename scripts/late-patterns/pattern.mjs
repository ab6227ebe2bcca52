// Stands for a regular expression in the bundle, and makes it when a text first has what a match needs. A check of one
// article meets some hundred patterns, most of which match nowhere in it; to compile them is most of its time.
import {small} from './letters.mjs'

/** UTF-16 units that are looked through for what a pattern needs; to compile it costs less than to look through more. */
const patience = 50_000
/** UTF-16 units. For a text of this size V8 compiles to machine code at once, else to bytecode first and then again. */
const long = 1000

/** Texts in small letters, for many patterns are asked about the same. */
const known = new Map()

function smallOf(text) {
  let letters = known.get(text)
  if (letters === undefined) {
    letters = small(text)
    if (known.size > 500) known.clear()
    known.set(text, letters)
  }
  return letters
}

const hasDigit = /\d/

export class LatePattern {
  /** @param given lines of what a match needs, asked for when it is first needed */
  constructor(source, flags, given) {
    this.source = source
    this.flags = flags
    this.given = given
    this.needs = undefined
    this.left = patience
    this.made = undefined
    this.at = 0
  }

  /** The pattern, if the text has what a match needs. */
  for(text) {
    return this.made ?? (this.isHopeless(text) ? undefined : this.make(text))
  }

  isHopeless(text) {
    if (this.left <= 0) return false
    this.left -= text.length
    this.needs ??= this.given().split('\n')
    const letters = smallOf(text)
    return !this.needs.some((need) => (need === '\\d' ? hasDigit.test(letters) : letters.includes(need)))
  }

  make(text = '') {
    const made = new RegExp(this.source, this.flags)
    if (text.length < long) made.exec(text.padEnd(long))
    made.lastIndex = this.at
    this.made = made
    return made
  }

  exec(text) {
    const pattern = this.for(text)
    if (pattern) return pattern.exec(text)
    this.at = 0
    return null
  }

  test(text) {
    const pattern = this.for(text)
    if (pattern) return pattern.test(text)
    this.at = 0
    return false
  }

  /** Means nothing where the pattern is neither global nor sticky. */
  get lastIndex() {
    return this.made ? this.made.lastIndex : this.at
  }

  set lastIndex(at) {
    if (this.made) this.made.lastIndex = at
    else this.at = at
  }

  [Symbol.match](text) {
    const pattern = this.for(text)
    return pattern ? text.match(pattern) : null
  }

  [Symbol.matchAll](text) {
    const pattern = this.for(text)
    return pattern ? text.matchAll(pattern) : [][Symbol.iterator]()
  }

  [Symbol.replace](text, replacement) {
    const pattern = this.for(text)
    return pattern ? text.replace(pattern, replacement) : text
  }

  [Symbol.search](text) {
    const pattern = this.for(text)
    return pattern ? text.search(pattern) : -1
  }

  [Symbol.split](text, limit) {
    return text.split(this.made ?? this.make(text), limit)
  }
}

/** @returns what can be used as a regular expression in all ways that the sources do */
export const latePattern = (source, flags, needs) => new LatePattern(source, flags, () => needs)
