import {describe, expect, test} from 'vitest'
import {anyOf} from '../src/article/text/any-of.ts'
import {recordedLists, textsWith} from './recorded-lists.ts'

const lists = await recordedLists(() => import('../src/catalogue.ts'))

/** What a pattern finds in a text, and where: from the start, whatever it found before. */
function matchIn({source, flags}: RegExp, text: string): string | undefined {
  const match = new RegExp(source, flags.replace('g', '')).exec(text)
  return match ? `${match.index} ${match[0]}` : undefined
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
