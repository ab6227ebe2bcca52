import {either} from '../../../../article/text/any-of.ts'
import {matchesOf} from '../../../../article/text/match-all.ts'
import {unspaced} from '../../../../article/text/unspaced.ts'
import {isCredit} from './credit.ts'
import {noTitle} from './no-title-words.ts'

/** Longer texts are prose. */
export const longestItem = 220

export const fewestWords = 3

export const clean = (text: string): string => (unclean.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

const unclean = /\s{2}|[^\S ]/

export const isTitle = (text: string): boolean => {
  const trimmed = text.trim()
  return (
    trimmed.length <= longestItem &&
    hasWords(trimmed) &&
    !trimmed.endsWith(':') &&
    !isBarOfEntries(trimmed) &&
    !noTitle.test(trimmed) &&
    !isCredit(trimmed)
  )
}

/** "Home | Video | World | Money": the menu of a site in one line. */
function isBarOfEntries(text: string): boolean {
  const entries = text.split(/\s[|·•]\s/)
  return entries.length >= fewestBarred && text.split(/\s+/).length <= longestBarred * entries.length
}

const fewestBarred = 4
/** Words on the average, a bar among them. */
const longestBarred = 4

/** `html-tag-names` is a name and no title. */
const hasWords = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]{2}/u.test(word)).length >= fewestWords ||
  unspacedIn(text) >= fewestUnspaced

/** How many words a title has, those of Chinese and Japanese by their characters. */
export const titleLength = (title: string): number => title.split(' ').length + Math.floor(unspacedIn(title) / perWord)

const unspacedIn = (text: string): number =>
  unspaced.test(text) ? [...text].filter((character) => unspaced.test(character)).length : 0
const perWord = 2
/** Names of parts of a site are shorter, headlines are not. */
const fewestUnspaced = 10

/** The plain titles of a text: one, one a line, or one after the other with bars, dots or nothing between them. */
export function titlesIn(text: string, start = 0): [number, number][] {
  const lines = partsOf(text, start, /\n/g)
  const own = lines.filter(([from, to]) => isLine(text.slice(from, to)))
  const isList = lines.length > 1 && own.length === lines.length
  // Lines of a word or two are a menu, or stand among titles.
  if (!isList && areLines(lines.map(([from, to]) => text.slice(from, to))))
    return own.length >= lines.length / 2 || (own.length >= fewestAmong && own.length >= lines.length / 3) ? own : []
  return (isList ? lines : [[start, text.length] as [number, number]]).flatMap(([from, to]) => {
    const barred = partsOf(text.slice(0, to), from, /\s[|·•]\s/g)
    const parts = barred.every(([a, b]) => isTitle(text.slice(a, b))) ? barred : [[from, to] as [number, number]]
    return parts
      .flatMap(([a, b]) => (isTitle(text.slice(a, b)) ? glued(text, a, b) : []))
      .filter(([a, b]) => isTitle(text.slice(a, b)))
  })
}

/** With a byline and a date below each. */
const fewestAmong = 3

/** A line of its own and not of wrapped prose. */
const isLine = (line: string): boolean => isTitle(line) && isUnwrapped(line)

const isUnwrapped = (line: string): boolean => /^[\p{Lu}\p{N}\p{P}\p{S}]/u.test(line) && !/[.,;:]$/.test(line)

/** Lines of their own, of which wrapped prose has none. */
export const areLines = (lines: readonly string[]): boolean =>
  lines.length >= fewestMenuLines && lines.every((line) => line.length <= longestItem && isUnwrapped(line))

const fewestMenuLines = 3

function partsOf(text: string, start: number, between: RegExp): [number, number][] {
  const ends = matchesOf(between, text.slice(start)).map(({index, 0: found}) => [start + index, found.length] as const)
  const starts = [start, ...ends.map(([at, length]) => at + length)]
  return starts
    .map((from, index): [number, number] => trimmed(text, from, ends[index]?.[0] ?? text.length))
    .filter(([from, to]) => from < to)
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const part = text.slice(from, to)
  return [from + part.length - part.trimStart().length, to - (part.length - part.trimEnd().length)]
}

/** `Legend|Earthquake`, `weekend|The best`, `1998|Storm`, `you?|Nine`. */
const seam = either(
  /(?<=\s)\p{Lu}\p{Ll}{2,30}(?=\p{Lu}\p{Ll}{1,30}(?:\s|$))/gu,
  /(?<=\s)(?:\p{Ll}{3,30}|\d{2,4}|\p{L}{2,30}[?!)”’])(?=\p{Lu}[\p{Ll}’']{0,30}\s)/gu
)

/** Titles that lost what stood between them: `… Of A LegendEarthquake Last …`. Names such as GitHub are no seam. */
function glued(whole: string, start: number, to: number): [number, number][] {
  const parts: [number, number][] = []
  let [from, end] = trimmed(whole, start, to)
  const text = whole.slice(0, end)
  // What stands before the title was looked through for the titles before it.
  const before = Math.max(0, from - 1)
  for (const {index: found, 0: word} of matchesOf(seam, text.slice(before))) {
    const index = before + found
    const at = index + word.length
    if (at <= from) continue
    const [left, right] = [text.slice(from, at), text.slice(at, end)]
    if (left.split(/\s+/).length < fewestWords || right.split(/\s+/).length < fewestWords || isName(text, index, word))
      continue
    parts.push([from, at])
    from = at
  }
  if (from < end) parts.push([from, end])
  return parts
}

/** `CrowdStrike` again elsewhere, or a known pattern of names: two short parts. */
function isName(text: string, index: number, first: string): boolean {
  const word = /^\S+/.exec(text.slice(index))?.[0] ?? ''
  return text.split(word).length > 2 || partedNames.has(first)
}

/** With these begin names that are written together. */
const partedNames: ReadonlySet<string> = new Set([
  'You',
  'Tik',
  'Linked',
  'Git',
  'Java',
  'Type',
  'Crowd',
  'Power',
  'Page',
  'Cloud',
  'Data',
  'Face',
  'Snap',
  'Whats',
  'Pay',
  'Play',
  'Micro',
  'Post',
  'Open',
  'Word',
  'Share',
  'One',
  'Mac',
  'Mc',
  'Digital',
  'Tech',
  'Bleeping',
  'Dev',
  'Red',
  'Mongo',
  'Dynamo',
  'Elastic',
  'Rabbit',
  'Graph',
  'Front',
  'Back',
  'Net',
  'Hub',
  'Fire',
  'Blue'
])
