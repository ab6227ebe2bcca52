import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from '../types.ts'

/** Where each UTF-16 unit of a value stands in the source: `starts[i]` to `ends[i]`. */
export interface Alignment {
  readonly starts: number[]
  readonly ends: number[]
}

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z0-9]{1,31}));/y
const punctuation = /[!-/:-@[-`{-~]/

/** The character reference that starts at `at`, with the place behind it. */
export function referenceAt(text: string, at: number): {value: string; end: number} | undefined {
  reference.lastIndex = at
  const match = reference.exec(text)
  if (!match) return undefined
  const [, decimal, hex, name] = match
  let value: string | false
  if (name) value = decodeNamedCharacterReference(name)
  else {
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
    value = isNoCharacter(code) ? '\uFFFD' : String.fromCodePoint(code)
  }
  return value === false ? undefined : {value, end: at + match[0].length}
}

/** Control characters, surrogates and what is not a character at all, as CommonMark's parsers have them. */
const isNoCharacter = (code: number): boolean =>
  code < 9 ||
  code === 11 ||
  (code > 13 && code < 32) ||
  (code > 126 && code < 160) ||
  (code >= 0xd800 && code < 0xe000) ||
  (code >= 0xfdd0 && code < 0xfdf0) ||
  (code & 0xfffe) === 0xfffe ||
  code > 0x10ffff

const isEol = (char: string | undefined): boolean => char === '\n' || char === '\r'
export const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\t'

/** Whether a value stands in the source as it is, as 93 % of text nodes do. */
export const isSlice = (value: string, source: string, {start, end}: Span, escapes: boolean): boolean =>
  source.startsWith(value, start) && start + value.length <= end && !(escapes && /[\\&]/.test(value))

/**
 * Finds where a value that the Markdown parser made stands in the source between `start` and `end`: the parser
 * resolves escapes and character references and drops the markers of quotes and the indent of lists at line starts,
 * so that 7 % of text nodes are not a slice of the source.
 *
 * @param escapes whether backslash escapes and character references count (text, targets), or not (code, HTML)
 * @returns undefined when the value does not stand there
 */
export function align(
  value: string,
  source: string,
  start: number,
  end: number,
  escapes: boolean
): Alignment | undefined {
  const starts: number[] = []
  const ends: number[] = []
  if (isSlice(value, source, {start, end}, escapes)) {
    for (let i = 0; i < value.length; i++) {
      starts.push(start + i)
      ends.push(start + i + 1)
    }
    return {starts, ends}
  }

  /** Aligns one line of the value; returns the source place behind it, or -1 and takes back what it noted. */
  const alignLine = (from: number, to: number, at: number): number => {
    const mark = starts.length
    let s = at
    for (let v = from; v < to; ) {
      const char = value[v] as string
      if (s >= end) return undo(mark)
      if (escapes && source[s] === '\\' && source[s + 1] === char && punctuation.test(char)) {
        starts.push(s)
        s += 2
        ends.push(s)
        v++
        continue
      }
      // In inline code a line ending is a space, and the markers of quotes are gone.
      if (!escapes && char === ' ' && isEol(source[s])) {
        starts.push(s)
        s = behindEol(source, s, end, value[v + 1])
        ends.push(s)
        v++
        continue
      }
      // In a table cell a pipe is written `\|`, in code too.
      if (!escapes && char === '|' && source[s] === '\\' && source[s + 1] === '|') {
        starts.push(s)
        s += 2
        ends.push(s)
        v++
        continue
      }
      const decoded = escapes && source[s] === '&' ? referenceAt(source, s) : undefined
      if (decoded && value.startsWith(decoded.value, v)) {
        for (let i = 0; i < decoded.value.length; i++) {
          starts.push(s)
          ends.push(decoded.end)
        }
        v += decoded.value.length
        s = decoded.end
        continue
      }
      if (source[s] === char || (source[s] === '\0' && char === '\uFFFD')) {
        starts.push(s)
        ends.push(++s)
        v++
        continue
      }
      return undo(mark)
    }
    return s
  }
  const undo = (mark: number): number => {
    starts.length = mark
    ends.length = mark
    return -1
  }

  let s = start
  let v = 0
  let lineStart = false
  while (v <= value.length) {
    const eol = nextEol(value, v)
    const lineEnd = eol < 0 ? value.length : eol
    if (!lineStart) {
      s = alignLine(v, lineEnd, s)
    } else {
      // The longest run of markers and indent whose rest fits wins: `> > text` may be a quote in a quote,
      // or a lazy line of a quote that itself starts with `>`.
      let prefix = s
      while (prefix < end && (isSpace(source[prefix]) || source[prefix] === '>')) prefix++
      let next = -1
      for (let at = prefix; at >= s && next < 0; at--) next = alignLine(v, lineEnd, at)
      s = next
    }
    if (s < 0) return undefined
    if (lineEnd >= value.length) return {starts, ends}
    const written = escapes && source[s] === '&' ? referenceAt(source, s) : undefined
    if (written && value.startsWith(written.value, lineEnd)) {
      starts.push(s)
      ends.push(written.end)
      s = written.end
      v = lineEnd + 1
      lineStart = false
      continue
    }
    // Spaces before a line ending are not in the value; the ending itself is one or two units in both.
    while (isSpace(source[s])) s++
    if (!isEol(source[s])) return undefined
    const width = source[s] === '\r' && source[s + 1] === '\n' ? 2 : 1
    const inValue = value[lineEnd] === '\r' && value[lineEnd + 1] === '\n' ? 2 : 1
    for (let i = 0; i < inValue; i++) {
      starts.push(inValue === 2 ? s + i : s)
      ends.push(inValue === 2 ? s + i + 1 : s + width)
    }
    s += width
    v = lineEnd + inValue
    lineStart = true
  }
  return undefined
}

function nextEol(value: string, from: number): number {
  for (let i = from; i < value.length; i++) if (isEol(value[i])) return i
  return -1
}

/** The place behind a line ending and the markers of the containers around the next line. */
export function behindEol(source: string, at: number, end: number, next: string | undefined): number {
  let s = at + (source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1)
  while (s < end && (isSpace(source[s]) || source[s] === '>') && source[s] !== next) s++
  return s
}
