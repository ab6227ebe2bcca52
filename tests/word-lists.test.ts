import {describe, expect, test, vi} from 'vitest'
import {samplesOf} from './samples.ts'

interface WordList {
  readonly entries: readonly string[]
  readonly flags: string
  readonly before: string
  readonly after: string
  readonly pattern: RegExp
}

/** Every list of words that is compiled into a pattern, as the rules are loaded. */
const lists = vi.hoisted((): WordList[] => [])
vi.mock(import('../src/article/text/any-of.ts'), async (original) => {
  const real = await original()
  return {
    ...real,
    anyOf(entries, flags, before = '\\b', after = '\\b') {
      const pattern = real.anyOf(entries, flags, before, after)
      lists.push({entries, flags, before, after, pattern})
      return pattern
    }
  }
})
// Another test of the same thread may have loaded them.
vi.resetModules()
await import('../src/preset.ts')
const {anyOf} = await vi.importActual<typeof import('../src/article/text/any-of.ts')>('../src/article/text/any-of.ts')

/** What a pattern finds in a text, and where: from the start, whatever it found before. */
function matchIn({source, flags}: RegExp, text: string): string | undefined {
  const match = new RegExp(source, flags.replace('g', '')).exec(text)
  return match ? `${match.index} ${match[0]}` : undefined
}

/** Samples of a piece of a pattern; a few of many. What may stand between words is a blank. */
const few = (pattern: string): readonly string[] =>
  samplesOf(pattern.replace(/(?:\[\^[^\]]{1,9}\]|\.)\{0,\d+\}/g, ' ')).slice(0, 40)

/** Texts in which an entry stands between samples of what must stand around it. */
function* textsWith(entry: string, {before, after}: WordList): Generator<string> {
  for (const start of few(before))
    for (const end of few(after))
      for (const sample of few(entry))
        for (const behind of ['', ' The Bank', 'The Bank']) yield `${start}${sample}${end}${behind}`
}

test('the lists of all rules are seen', () => {
  expect(lists.length).toBeGreaterThan(60)
})

describe.each(lists.map((list) => ({name: list.entries.slice(0, 3).join(', '), list})))('$name …', ({list}) => {
  test('each entry finds what no other does', () => {
    const dead = list.entries.filter((entry, index) => {
      const rest = anyOf(list.entries.toSpliced(index, 1), list.flags, list.before, list.after)
      for (const text of textsWith(entry, list)) {
        const found = matchIn(list.pattern, text)
        if (found !== undefined && found !== matchIn(rest, text)) return false
      }
      return true
    })
    expect(dead).toEqual([])
  })
})
