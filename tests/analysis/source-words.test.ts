import {describe, expect, test} from 'vitest'
import * as words from '../../src/analysis/sources/attribution-words.ts'
import {attributionsOf} from '../../src/analysis/sources/attributions.ts'
import {samplesOf} from '../samples.ts'

/** Each entry of a list, said in a sentence, gives other attributions than a word that is in no list. */
interface WordList {
  readonly name: string
  readonly entries: Iterable<string>
  readonly say: (word: string) => string
}

const entriesOf = (pattern: string): string[] => pattern.split('|')

const lists: WordList[] = [
  {name: 'verbs of saying', entries: entriesOf(words.sayVerbs), say: (word) => `Northwind ${word} the pumps.`},
  {name: 'verbs of finding', entries: entriesOf(words.findVerbs), say: (word) => `Northwind ${word} that pumps fail.`},
  {name: 'statements', entries: entriesOf(words.statements), say: (word) => `Northwind issued the ${word} at noon.`},
  {name: 'documents', entries: entriesOf(words.documents), say: (word) => `Its ${word} contains nine pumps.`},
  {name: 'trackers', entries: entriesOf(words.trackers), say: (word) => `Complaints doubled on ${word} at noon.`},
  {name: 'verbs of crowds', entries: entriesOf(words.crowdVerbs), say: (word) => `Users ${word} about pumps.`},
  {name: 'crowds', entries: entriesOf(words.crowds), say: (word) => `At noon ${word} say pumps fail.`},
  {
    name: 'qualities of crowds',
    entries: entriesOf(words.crowdQualities),
    say: (word) => `It fell, and ${word} users say so.`
  },
  {name: 'openers of clauses', entries: entriesOf(words.clauseOpeners), say: (word) => `It fell ${word} users say so.`},
  {name: 'speakers', entries: words.speakers, say: (word) => `According to the ${word}, pumps fail.`},
  {name: 'events', entries: words.events, say: (word) => `On Monday Northwind ${word} added pumps.`},
  {
    name: 'auxiliaries',
    entries: words.auxiliaries,
    say: (word) => `After nine long days the Northwind outage ${word} added pumps.`
  }
]

const attributions = (text: string): string =>
  JSON.stringify(attributionsOf(text).map(({from, to, named, by}) => [text.slice(from, to), named, by]))

describe.each(lists)('$name', ({entries, say}) => {
  test.each([...entries])('%s', (entry) => {
    for (const sample of samplesOf(entry))
      expect(attributions(say(sample)), say(sample)).not.toBe(attributions(say('zelurvik')))
  })

  test('no entry stands twice', () => {
    const all = [...entries]
    expect(all.filter((entry, index) => all.indexOf(entry) !== index)).toEqual([])
  })
})
