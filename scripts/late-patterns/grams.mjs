// Which three letters in a row a text has, looked at once for all patterns that are asked about it.
import {small} from './letters.mjs'

/** Bits for the letters of texts, a stretch for each text; when it is full all are forgotten. */
const bits = new Int32Array(1 << 17)
let used = 0
/** Where the stretch of a text begins and by how much a hash is shifted for it, in one number. */
const known = new Map()
/** Powers of two. A text has eight bits for each letter; in more than the largest no text has more different ones. */
const [smallest, largest] = [8, 16]
/** Stand for the letters before the first. */
const [before, alone] = [0x1f3d, 0x7a1b]

let lastText
let lastStart = 0
let lastShift = 0

const hash = (first, second, third) => Math.imul((first << 10) ^ (second << 5) ^ third, 0x9e3779b1)

const anyDigit = hash(alone, alone, 0)

const isLetter = (code) => code >= 97 && code <= 122

function look(text) {
  const letters = small(text)
  let size = smallest
  while (size < largest && 1 << size < letters.length * 8) size++
  const words = 1 << (size - 5)
  if (used + words > bits.length) {
    bits.fill(0)
    known.clear()
    used = 0
  }
  const start = used
  const shift = 32 - size
  const add = (hashed) => {
    const bit = hashed >>> shift
    bits[start + (bit >> 5)] |= 1 << (bit & 31)
  }
  used += words
  let [first, second] = [before, before]
  for (let at = 0; at < letters.length; at++) {
    const third = letters.charCodeAt(at)
    if (at > 1) add(hash(first, second, third))
    if (at > 0) add(hash(before, second, third))
    if (!isLetter(third)) add(hash(before, alone, third))
    if (third >= 48 && third <= 57) add(anyDigit)
    first = second
    second = third
  }
  const place = start * 32 + shift
  known.set(text, place)
  return place
}

/** More of a long word decide nothing. */
const mostOfWord = 4

/** None for a word that nearly every text has. */
function hashesOf(need) {
  if (need === '\\d') return [anyDigit]
  const code = (at) => need.charCodeAt(at)
  if (need.length < 2) return need === '' || isLetter(code(0)) ? [] : [hash(before, alone, code(0))]
  if (need.length === 2) return [hash(before, code(0), code(1))]
  const last = need.length - 3
  const starts = Array.from({length: Math.min(mostOfWord, last + 1)}, (_, step) =>
    last === 0 ? 0 : Math.round((step * last) / (Math.min(mostOfWord, last + 1) - 1))
  )
  return starts.map((at) => hash(code(at), code(at + 1), code(at + 2)))
}

/**
 * Makes of words what `mayHave` asks for: for each word how many hashes follow, and these.
 *
 * @param needs in small letters; `\d` stands for any digit
 * @returns nothing where any text may have one of them
 */
export function hashedNeeds(needs) {
  const hashes = needs.map(hashesOf)
  if (hashes.some(({length}) => length === 0)) return new Int32Array()
  return Int32Array.from(hashes.flatMap((one) => [one.length, ...one]))
}

/** @returns false only if a text has none of the words, whatever the case of its letters */
export function mayHave(text, needs) {
  if (needs.length === 0) return true
  if (text !== lastText) {
    const place = known.get(text) ?? look(text)
    lastText = text
    lastStart = place >>> 5
    lastShift = place & 31
  }
  for (let at = 0; at < needs.length; ) {
    const end = at + needs[at] + 1
    at++
    while (at < end && has(needs[at])) at++
    if (at === end) return true
    at = end
  }
  return false
}

function has(hashed) {
  const bit = hashed >>> lastShift
  return (bits[lastStart + (bit >> 5)] & (1 << (bit & 31))) !== 0
}
