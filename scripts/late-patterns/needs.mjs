// What a text must have, so that a pattern can match in it.
import {small} from './letters.mjs'
import {parsePattern} from './syntax.mjs'

/** Stands for any digit from 0 to 9. */
export const digit = '\\d'
/** Texts that a piece stands for, as long as they are no more and no longer than this. */
const mostTexts = 48
const longestText = 24

/**
 * What is known of a piece.
 *
 * @typedef {{texts: string[] | undefined, need: string[] | undefined}} Known
 *   `texts`: all that it can match, in small letters; `need`: each match has one of these
 */

const free = {texts: undefined, need: undefined}

/**
 * Words, one of which every match of the pattern has in small letters; `digit` among them stands for any digit. Nothing
 * where there are none that would decide much.
 *
 * @param {string} source
 * @returns {string[] | undefined}
 */
export function needsOf(source) {
  const need = best(ofAlternatives(parsePattern(source)))
  return need?.every((text) => frequencyOf(text) < 0.5) ? shortest(need).sort() : undefined
}

const best = ({texts, need}) => rarer(texts, need)

function ofAlternatives(alternatives) {
  const all = alternatives.map(ofSequence)
  const texts = all.every((one) => one.texts) ? distinct(all.flatMap((one) => one.texts)) : undefined
  const needs = all.map(best)
  return {
    texts: texts && texts.length <= mostTexts ? texts : undefined,
    need: needs.every((need) => need) ? shortest(needs.flat()) : undefined
  }
}

function ofSequence(pieces) {
  let need
  let run = ['']
  let isWhole = true
  for (const piece of pieces) {
    const known = ofPiece(piece)
    const longer = known.texts && product(run, known.texts)
    if (longer) run = longer
    else {
      isWhole = false
      need = rarer(need, run)
      need = rarer(need, known.need)
      run = known.texts ?? ['']
    }
  }
  return {texts: isWhole ? run : undefined, need: rarer(need, run)}
}

function ofPiece(piece) {
  if (piece.type === 'nothing') return {texts: [''], need: undefined}
  if (piece.type === 'character') return ofCharacters([piece.character])
  if (piece.type === 'class') {
    if (piece.members) return ofCharacters(piece.members)
    return piece.digits ? {texts: undefined, need: [digit]} : free
  }
  if (piece.type === 'alternatives') return ofAlternatives(piece.alternatives)
  if (piece.type === 'repeated') return ofRepeated(piece)
  return free
}

function ofCharacters(characters) {
  const isFew = characters.length > 0 && characters.length <= 8 && characters.every(hasOneSmallForm)
  return {texts: isFew ? distinct(characters.map(small)) : undefined, need: undefined}
}

/** Letters that have another form. */
const cased = Array.from({length: 0x1e944}, (_, code) => String.fromCodePoint(code)).filter(
  (letter) => letter.toLowerCase() !== letter || letter.toUpperCase() !== letter
)
const checked = new Map()

/** Whether a text in small letters has the small form of a character wherever a pattern may find it, of whatever case. */
function hasOneSmallForm(character) {
  if (!checked.has(character)) checked.set(character, isFoundSmall(character))
  return checked.get(character)
}

function isFoundSmall(character) {
  const escaped = `\\u{${character.codePointAt(0).toString(16)}}`
  const anyCase = new RegExp(escaped, 'iu')
  return cased.every((letter) => !anyCase.test(letter) || small(letter) === small(character))
}

function ofRepeated({piece, least, most}) {
  const known = ofPiece(piece)
  if (least === 0) return most === 1 && known.texts ? {texts: distinct(['', ...known.texts]), need: undefined} : free
  if (least === 1 && most === 1) return known
  return {texts: undefined, need: best(known)}
}

function product(heads, tails) {
  if (heads.length * tails.length > mostTexts) return undefined
  const texts = distinct(heads.flatMap((head) => tails.map((tail) => head + tail)))
  return texts.some(({length}) => length > longestText) ? undefined : texts
}

const distinct = (texts) => [...new Set(texts)]

/** Without words that have another in them. */
const shortest = (texts) => {
  const all = distinct(texts)
  return all.filter((text) => !all.some((other) => other !== text && text.includes(other)))
}

function rarer(one, other) {
  if (!one || !other) return one ?? other
  return frequency(one) <= frequency(other) ? one : other
}

/** Roughly how many of these a paragraph has; of the empty text, which is everywhere, more than of anything else. */
const frequency = (texts) => texts.reduce((sum, text) => sum + frequencyOf(text), 0)

function frequencyOf(text) {
  if (text === '') return 1000
  if (text === digit) return 0.4
  if (text.length === 1) return /[a-z ]/.test(text) ? 0.95 : 0.15
  return [0.4, 0.06, 0.015][text.length - 2] ?? 0.005
}
