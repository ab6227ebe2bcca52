import {describe, expect, test} from 'vitest'
import {claim, claimsOf} from '../../src/analysis/claims/index.ts'
import {read} from '../../src/check/index.ts'
import {recordedLists, textsWith} from '../recorded-lists.ts'

const lists = [
  ...(await recordedLists(() => import('../../src/analysis/claims/words.ts'))),
  ...(await recordedLists(() => import('../../src/analysis/claims/no-fact-words.ts')))
]

/** The rows that fire in the sentences of a text. */
const rowsIn = (text: string): string =>
  claimsOf(read(text))
    .flatMap(({statement}) => claim.of(statement).rows.map(({name}) => name))
    .join()

/** A sentence with the words at its start, and one with them inside. */
const sentences = [
  (words: string) => `${words} zelur vikol kivol.\n`,
  (words: string) => `Harbour Pay ${words} zelur vikol kivol.\n`
]

describe.each(lists.map((list) => ({name: list.entries.slice(0, 3).join(', '), list})))('$name …', ({list}) => {
  test('each entry makes another row fire', () => {
    const idle = list.entries.filter((entry) => {
      for (const words of textsWith(entry, list))
        if (sentences.some((say) => rowsIn(say(words)) !== rowsIn(say('kivol')))) return false
      return true
    })
    expect(idle).toEqual([])
  })
})
