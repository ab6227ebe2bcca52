import {vi} from 'vitest'
import {samplesOf} from './samples.ts'

export interface RecordedList {
  readonly entries: readonly string[]
  readonly flags: string
  readonly before: string
  readonly after: string
  readonly pattern: RegExp
}

/**
 * Records every list of words that is compiled into a pattern while a module is loaded.
 *
 * @param load loads it; what it loads is loaded anew, for another test of the same thread may have loaded it
 */
export async function recordedLists(load: () => Promise<unknown>): Promise<RecordedList[]> {
  const lists: RecordedList[] = []
  vi.resetModules()
  vi.doMock(import('../src/article/text/any-of.ts'), async (original) => {
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
  await load()
  vi.doUnmock('../src/article/text/any-of.ts')
  vi.resetModules()
  return lists
}

/** Samples of a piece of a pattern; a few of many. What may stand between words is a blank. */
const few = (pattern: string): readonly string[] =>
  samplesOf(pattern.replace(/(?:\[\^[^\]]{1,9}\]|\.)\{0,\d+\}/g, ' '), 16)

/** Texts in which an entry stands between samples of what must stand around it. */
export function* textsWith(entry: string, {before, after}: RecordedList): Generator<string> {
  for (const start of few(before))
    for (const end of few(after))
      for (const sample of few(entry))
        for (const behind of ['', ' The Bank', 'The Bank']) yield `${start}${sample}${end}${behind}`
}
