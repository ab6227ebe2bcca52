import type {Prose, Span} from '../types.ts'
import {lookAlikes} from './confusables.ts'

/** A prose as the eye takes it: what a reader cannot tell apart is the same here. */
export interface Folded {
  readonly text: string
  /** The prose as it is written. */
  readonly written: string
  /** Offset into the prose of the character at `index`; the length of the prose for the end. */
  at(index: number): number
  /** Source range of `text.slice(from, to)`. */
  span(from: number, to: number): Span
}

// Format characters, and the rest of what Unicode says a reader does not see: fillers, selectors, tags.
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u
// A byte order mark is white space for JavaScript, and not for a reader.
const space = /[^\S\uFEFF]/
const plain = /^[\n\x20-\x7e]*$/
const notPlain = /[^\n\x20-\x7e]/gu
const wide = /[ \n]{2}/
const mirrored: Readonly<Record<string, string>> = {
  '[': ']',
  ']': '[',
  '(': ')',
  ')': '(',
  '<': '>',
  '>': '<',
  '{': '}',
  '}': '{'
}

/**
 * Folds a prose: compatible letters become plain ones (full width, mathematical), look-alike letters become Latin,
 * runs of white space one space or one line ending, and what cannot be seen is gone.
 */
export function fold(prose: Prose): Folded {
  const text = plain.test(prose.text) ? prose.text : oneForOne(prose.text)
  if (text !== undefined && !wide.test(text))
    return {text, written: prose.text, at: (index) => index, span: (from, to) => prose.span(from, to)}
  return folding(prose, skeletonUnits(prose.text))
}

/** What is seen of a text if each of its characters looks like one. */
function oneForOne(text: string): string | undefined {
  let isOneForOne = true
  const seen = text.replace(notPlain, (value) => {
    const one = space.test(value) ? ' ' : invisible.test(value) ? '' : seenAs(value)
    if (value.length !== 1 || one.length !== 1) isOneForOne = false
    return one
  })
  return isOneForOne ? seen : undefined
}

/**
 * The same with text between U+202E and U+202C turned round, as it is displayed; nothing when there is none.
 */
export function foldReversed(prose: Prose): Folded | undefined {
  if (!prose.text.includes('\u202e')) return undefined
  const all = skeletonUnits(prose.text)
  const turned: Unit[] = []
  for (let i = 0; i < all.length; ) {
    if ((all[i] as Unit).value !== '\u202e') {
      turned.push(all[i++] as Unit)
      continue
    }
    let end = i + 1
    while (end < all.length && (all[end] as Unit).value !== '\u202c') end++
    for (let k = end - 1; k > i; k--) {
      const unit = all[k] as Unit
      turned.push({...unit, value: mirrored[unit.value] ?? unit.value})
    }
    i = end + 1
  }
  return folding(prose, turned)
}

interface Unit {
  readonly value: string
  readonly from: number
  readonly to: number
}

function skeletonUnits(text: string): Unit[] {
  const all: Unit[] = []
  let from = 0
  for (const value of text) {
    all.push({value, from, to: from + value.length})
    from += value.length
  }
  return all
}

function folding(prose: Prose, all: readonly Unit[]): Folded {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let spaced = false
  for (const {value, from, to} of all) {
    if (value > '\x7e' && invisible.test(value)) continue
    if (space.test(value)) {
      if (!spaced) {
        starts.push(from)
        ends.push(to)
      }
      if (value === '\n' || !spaced) parts[spaced ? parts.length - 1 : parts.length] = value === '\n' ? '\n' : ' '
      spaced = true
      continue
    }
    const seen = seenAs(value)
    for (let i = 0; i < seen.length; i++) {
      starts.push(from)
      ends.push(to)
    }
    parts.push(seen)
    spaced = seen.endsWith(' ')
  }
  return {
    text: parts.join(''),
    written: prose.text,
    at: (index) => starts[index] ?? prose.text.length,
    span(from, to) {
      if (from >= to) {
        const at = starts[from] ?? prose.text.length
        return prose.span(at, at)
      }
      // Reversed text runs backwards in the source: take the outermost places.
      const edges = [starts[from], starts[to - 1]] as number[]
      const last = [ends[from], ends[to - 1]] as number[]
      return prose.span(Math.min(...edges), Math.max(...last))
    }
  }
}

/** An ellipsis stays one: three dots are another thing in a path. */
function seenAs(value: string): string {
  if (value <= '\x7e' || value === '…') return value
  const known = lookAlikes.get(value)
  if (known !== undefined) return known
  const normal = value.normalize('NFKC')
  return lookAlikes.get(normal) ?? normal
}
