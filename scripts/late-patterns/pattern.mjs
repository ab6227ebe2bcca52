// Stands for a regular expression where articles are checked. It is made when a text first has what a match needs, and
// looks through no text that has nothing of it: a check meets some hundred patterns, most of which match nowhere in an
// article; to compile them, and to look through each sentence with each of them, is most of its time.
import {hashedNeeds, mayHave} from './grams.mjs'
import {small} from './letters.mjs'

/**
 * UTF-16 units that a pattern is asked about in a process that has just started: there V8 finds words faster than our own
 * code, not compiled yet, looks at letters. Afterwards the letters of a text are looked at once for all patterns.
 */
const early = 200_000
/** UTF-16 units. A pattern that is made looks through less faster than what it needs is compared. */
const short = 24
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

/** V8 searches a table to know a letter of any script, at each place; of most characters it is sooner known. */
const asciiFirst = (source) => source.replace(/(\(\?<?!)\\p\{L\}\)/g, '$1[a-zA-Z]|\\p{L})')

export class LatePattern {
  /** @param given lines of what a match needs, asked for when it is first needed; empty where it may match anything */
  constructor(source, flags, given) {
    this.source = source
    this.flags = flags
    this.given = given
    this.needs = undefined
    this.hashed = undefined
    this.left = early
    this.made = undefined
    this.at = 0
  }

  /** The pattern, if the text has what a match needs. */
  for(text) {
    if (this.left > 0) {
      this.left -= text.length
      return this.made ?? (this.isIn(text) ? this.make(text) : undefined)
    }
    if (this.made && text.length < short) return this.made
    this.hashed ??= hashedNeeds(this.given().split('\n'))
    return mayHave(text, this.hashed) ? (this.made ?? this.make(text)) : undefined
  }

  isIn(text) {
    this.needs ??= this.given().split('\n')
    const letters = smallOf(text)
    return this.needs.some((need) => (need === '\\d' ? hasDigit.test(letters) : letters.includes(need)))
  }

  make(text = '') {
    const made = new RegExp(this.flags.includes('u') ? asciiFirst(this.source) : this.source, this.flags)
    if (text.length < long) made.exec(text.padEnd(long))
    made.lastIndex = this.at
    this.made = made
    return made
  }

  exec(text) {
    const pattern = this.for(text)
    if (pattern) return pattern.exec(text)
    this.lastIndex = 0
    return null
  }

  test(text) {
    const pattern = this.for(text)
    if (pattern) return pattern.test(text)
    this.lastIndex = 0
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
