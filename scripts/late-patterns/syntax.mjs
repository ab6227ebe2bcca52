// The syntax of patterns, as far as what a match needs is read from it.

const nothing = {type: 'nothing'}
const unknown = {type: 'unknown'}
const anything = {type: 'class', members: undefined, digits: false}
const controls = {n: '\n', r: '\r', t: '\t', f: '\f', v: '\v'}

/**
 * Reads a pattern that a regular expression can be made of.
 *
 * @param {string} source
 * @returns {import('./syntax.mjs').Piece[][]} the alternatives, each a sequence of pieces
 * @throws {Error} for syntax that it does not know
 */
export function parsePattern(source) {
  const reader = {source, at: 0}
  const alternatives = alternativesIn(reader)
  if (reader.at < source.length) throw new Error(`unread: ${source.slice(reader.at)}`)
  return alternatives
}

function alternativesIn(reader) {
  const alternatives = [[]]
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (taken(reader, '|')) alternatives.push([])
    else alternatives.at(-1).push(repetition(reader, pieceIn(reader)))
  }
  return alternatives
}

function taken(reader, text) {
  if (!reader.source.startsWith(text, reader.at)) return false
  reader.at += text.length
  return true
}

function pieceIn(reader) {
  if (taken(reader, '(')) return group(reader)
  if (taken(reader, '[')) return characterClass(reader)
  if (taken(reader, '\\')) return escaped(reader)
  if (taken(reader, '^') || taken(reader, '$')) return nothing
  if (taken(reader, '.')) return anything
  const character = String.fromCodePoint(reader.source.codePointAt(reader.at))
  reader.at += character.length
  return {type: 'character', character}
}

function group(reader) {
  const kind = /(?:\?(?:<?[=!]|:|<\w{1,40}>))?/y
  kind.lastIndex = reader.at
  const [opening] = kind.exec(reader.source)
  reader.at += opening.length
  if (reader.source[reader.at] === '?') throw new Error(`unknown group: ${reader.source.slice(reader.at)}`)
  const alternatives = alternativesIn(reader)
  if (!taken(reader, ')')) throw new Error('unclosed group')
  return /[=!]$/.test(opening) ? nothing : {type: 'alternatives', alternatives}
}

function characterClass(reader) {
  const {source} = reader
  const isNegated = taken(reader, '^')
  let members = []
  let digits = true
  while (!taken(reader, ']')) {
    if (reader.at >= source.length) throw new Error('unclosed class')
    const member = taken(reader, '\\') ? escaped(reader, true) : one(reader)
    if (source[reader.at] === '-' && source[reader.at + 1] !== ']') {
      reader.at++
      const last = taken(reader, '\\') ? escaped(reader, true) : one(reader)
      digits &&= /^\d$/.test(member.character) && /^\d$/.test(last.character)
      members = undefined
      continue
    }
    digits &&= member.digits ?? /^\d$/.test(member.character)
    if (member.type === 'character') members?.push(member.character)
    else members = undefined
  }
  if (isNegated) return anything
  return {type: 'class', members, digits}
}

function one(reader) {
  const character = String.fromCodePoint(reader.source.codePointAt(reader.at))
  reader.at += character.length
  return {type: 'character', character}
}

/** What stands behind a backslash. */
function escaped(reader, isInClass = false) {
  const {character} = one(reader)
  if (character === 'd') return {type: 'class', members: undefined, digits: true}
  if (/[DsSwW]/.test(character)) return anything
  if (/[pP]/.test(character)) return rest(reader, /\{[^}]{1,80}\}/y, () => anything)
  if (character === 'u' || character === 'x') return codePoint(reader)
  if (Object.hasOwn(controls, character)) return {type: 'character', character: controls[character]}
  if (/[bB]/.test(character)) return isInClass ? anything : nothing
  if (character === 'k') return rest(reader, /<\w{1,40}>/y, () => unknown)
  if (/\d/.test(character)) return character === '0' ? anything : unknown
  if (/[a-zA-Z]/.test(character)) throw new Error(`unknown escape: \\${character}`)
  return {type: 'character', character}
}

const codePoint = (reader) =>
  rest(reader, /\{([\da-fA-F]{1,6})\}|[\da-fA-F]{4}|[\da-fA-F]{2}/y, ([all, inBraces]) => ({
    type: 'character',
    character: String.fromCodePoint(Number.parseInt(inBraces ?? all, 16))
  }))

function rest(reader, pattern, make) {
  pattern.lastIndex = reader.at
  const match = pattern.exec(reader.source)
  if (!match) throw new Error(`unknown escape: ${reader.source.slice(reader.at - 2)}`)
  reader.at += match[0].length
  return make(match)
}

function repetition(reader, piece) {
  const pattern = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y
  pattern.lastIndex = reader.at
  const match = pattern.exec(reader.source)
  if (!match) return piece
  reader.at += match[0].length
  const [sign, least, isRange, most] = match
  if (least === undefined) {
    const [from, to] = {'*': [0, Infinity], '+': [1, Infinity], '?': [0, 1]}[sign[0]]
    return {type: 'repeated', piece, least: from, most: to}
  }
  const end = isRange === undefined ? Number(least) : most === '' ? Infinity : Number(most)
  return {type: 'repeated', piece, least: Number(least), most: end}
}
