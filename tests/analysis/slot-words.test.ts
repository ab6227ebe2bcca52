import {describe, expect, test} from 'vitest'
import * as latin from '../../src/analysis/slots/filler/latin-words.ts'
import {slotsOf} from '../../src/analysis/slots/find-slots.ts'
import * as bracket from '../../src/analysis/slots/words/bracket-words.ts'
import {emptyAltTexts, emptyLinkTexts, emptyValueTexts} from '../../src/analysis/slots/words/empty.ts'
import {besideFields, fields, valueWords} from '../../src/analysis/slots/words/field-words.ts'
import {formTalk} from '../../src/analysis/slots/words/form-talk.ts'
import {closedNames, htmlNames} from '../../src/analysis/slots/words/html-names.ts'
import {insertionWords} from '../../src/analysis/slots/words/insertions.ts'
import * as instruction from '../../src/analysis/slots/words/instruction-words.ts'
import {kinds} from '../../src/analysis/slots/words/kinds.ts'
import {languages} from '../../src/analysis/slots/words/languages.ts'
import * as marker from '../../src/analysis/slots/words/marker-words.ts'
import {leadWords, numberedParts, unitWords} from '../../src/analysis/slots/words/neighbours.ts'
import * as orders from '../../src/analysis/slots/words/orders.ts'
import * as round from '../../src/analysis/slots/words/round-words.ts'
import * as speech from '../../src/analysis/slots/words/speech.ts'
import {stageWords} from '../../src/analysis/slots/words/stage-words.ts'
import {undecidedPhrases} from '../../src/analysis/slots/words/undecided.ts'
import {writtenMonths} from '../../src/article/text/date-words.ts'
import {read} from '../../src/check/index.ts'
import {samplesOf} from '../samples.ts'

/** Each entry of a list, said in a sentence, gives another verdict than a word that is in no list. */
interface WordList {
  readonly name: string
  readonly entries: Iterable<string>
  /** Markdown with the word in its place. */
  readonly say: (word: string) => string
  readonly language?: string
  /** The entries are words, not pieces of patterns. */
  readonly plain?: boolean
  /** A word that is in no list. */
  readonly nonsense?: string
}

/** Placeholders that make a form of a document. */
const form = '[insert date], [insert time], [insert name]'

const spoken = '"It fell by half for [insert number] of all users of the shop on the quay,"'

/** A name of a field in each language. */
const name = {en: 'Name', de: 'Name', fr: 'Nom', es: 'Nombre', pt: 'Nome'}

const lists: WordList[] = [
  ...languages.flatMap((language): WordList[] => [
    {
      name: `orders, ${language}`,
      entries: orders.orders[language],
      say: (word) => `It began on [${word} zelur vikol].\n\nIt began on {${word} zelur vikol}.`,
      language
    },
    {
      name: `remarks, ${language}`,
      entries: orders.remarks[language],
      say: (word) => `- Owner: [zelur vikol ${word}]`,
      language
    },
    {
      name: `fields, ${language}`,
      entries: fields[language],
      say: (word) => `A failure hit [${name[language]} ${word}] Alert`,
      language
    }
  ]),
  {name: 'orders in front', entries: orders.ordersInFront, say: (word) => `It began on [${word} zelur].`},
  {name: 'orders behind', entries: orders.ordersBehind, say: (word) => `It began on [zelur ${word}].`},
  {name: 'here', entries: orders.here, say: (word) => `It began on [zelur ${word}].`},
  {name: 'orders inside', entries: orders.ordersInside, say: (word) => `It began on [zelur ${word} nach vikol].`},
  {name: 'asides', entries: orders.asides, say: (word) => `- Owner: [zelur ${word} vikol]`},
  {name: 'beside fields', entries: besideFields, plain: true, say: (word) => `A failure hit [Name ${word}] Alert`},
  {name: 'value words', entries: valueWords, say: (word) => `Then <${word}> 09:14 came.`},
  {name: 'units', entries: unitWords, say: (word) => `It took X ${word} of old.`},
  {name: 'parts with numbers', entries: numberedParts, say: (word) => `It is in ${word} ?? of it.`},
  {name: 'leads', entries: leadWords, say: (word) => `It fell ${word} <name> today.`},
  {name: 'insertions', entries: insertionWords, say: (word) => `It was caused by [${word} vikol] in March.`},
  {name: 'undecided', entries: undecidedPhrases, say: (word) => `- Owner: ${word}`},
  {name: 'talk about forms', entries: formTalk, say: (word) => `The ${word} is YYYY-MM-DD today.`},
  {name: 'empty alternative texts', entries: emptyAltTexts, say: (word) => `![${word}](chart.png)`},
  {name: 'empty links', entries: emptyLinkTexts, say: (word) => `See [${word}](https://zarvex.io).`},
  {name: 'empty values', entries: emptyValueTexts, say: (word) => `---\ntitle: ${word}\n---\n`},
  {name: 'open in Chinese and Japanese', entries: round.openElsewhere, say: (word) => `（${word}）`},
  {name: 'open ends', entries: round.openEnds, say: (word) => `## Refunds (to be ${word})`},
  {name: 'shouts', entries: round.shouts, say: (word) => `The letter (${word}) and the map (${word}ZELUR) came.`},
  {name: 'own places', entries: round.ownPlaces, say: (word) => `(Add the zelur ${word})`},
  {name: 'missing things', entries: round.missingThings, say: (word) => `It fell by half (${word} THE CREW).`},
  {name: 'round orders', entries: round.roundOrders, say: (word) => `It fell by half (${word}).`},
  {name: 'names of HTML', entries: htmlNames, say: (word) => `${form}: it has <${word} zelur> of it.`},
  {name: 'names that are closed', entries: closedNames, say: (word) => `It began at <${word}> today.`},
  {name: 'talk in front', entries: marker.talkInFront, say: (word) => `It left ${word} TODO in zelur.`},
  {name: 'talk behind', entries: marker.talkBehind, say: (word) => `He keeps TODO ${word} in zelur.`},
  {name: 'talk about markers', entries: marker.markerTalk, say: (word) => `The ${word} zelur is TODO.`},
  {name: 'goes on', entries: marker.goesOn, say: (word) => `It came in zelur TBD ${word} it.`},
  {name: 'what is next', entries: marker.nextWords, say: (word) => `- ${word} zelur: TBD`},
  {name: 'next, but no date', entries: marker.nextThings, say: (word) => `- Next ${word}: TBD`},
  {name: 'labels of states', entries: marker.stateLabels, say: (word) => `- ${word}: TODO`},
  {
    name: 'endings of Latin',
    entries: latin.latinEndings,
    say: (end) => `${['Barit ger', 'fod', 'nal', 'pes'].join(`${end} `)}${end}.`
  },
  {
    name: 'endings that Latin shares',
    entries: latin.sharedEndings,
    say: (end) => `Barum ${['ger', 'fod', 'nal', 'pes'].join(`${end} `)}${end}.`
  },
  {name: 'words of Latin', entries: latin.latinWords, say: (word) => `Barum ${`${word} `.repeat(4)}.`},
  {
    name: 'words of today',
    entries: latin.modernWords,
    say: (word) => `Barum gerum fodum ${word} nalum pesum.`,
    nonsense: 'zelurum'
  },
  {name: 'nothing', entries: bracket.nothings, say: (word) => `- Owner: [${word}]`, nonsense: 'zelur'},
  {
    name: 'levels',
    entries: bracket.levelNames,
    say: (word) => `The gateway wrote of [${word}] for an hour.`,
    nonsense: 'Zelurvik'
  },
  {
    name: 'states',
    entries: bracket.stateNames,
    say: (word) => `It went from [${word[0]?.toUpperCase()}${word.slice(1)}] to them.`
  },
  {name: 'months', entries: writtenMonths, say: (word) => `It was on [3 ${word} 2024] then.`},
  {name: 'stage words', entries: stageWords, say: (word) => `It was seen by [zelur ${word} vikol] in May.`},
  {name: 'wishes for a source', entries: bracket.sourceWishes, say: (word) => `It cost two million.[${word}]`},
  {name: 'interface', entries: speech.interfaceWords, say: (word) => `Then ${word} of [Zelur].`},
  {name: 'reporting', entries: speech.reportingWords, say: (word) => `${spoken} she ${word} to us.`},
  {name: 'asking', entries: speech.askingWords, say: (word) => `${spoken} she said in the ${word} of it.`},
  {name: 'texts asked for', entries: instruction.askedFor, say: (word) => `## Zelur\n\nBrief ${word} of it.`},
  {name: 'lengths', entries: instruction.lengths, say: (word) => `## Zelur\n\n${word} summary of it.`},
  {name: 'orders about the text', entries: instruction.textOrders, say: (word) => `## Zelur\n\n${word} the impact.`},
  {name: 'other orders', entries: instruction.otherOrders, say: (word) => `## Zelur\n\n${word} who was hit.`},
  {name: 'orders about a place', entries: instruction.placeOrders, say: (word) => `## Zelur\n\n${word} the links here`},
  {name: 'questions', entries: instruction.questions, say: (word) => `## Zelur\n\nDescribe ${word} it was.`},
  {name: 'parts of a report', entries: instruction.parts, say: (word) => `## Zelur\n\nDescribe the ${word}.`},
  {name: 'extras', entries: instruction.extras, say: (word) => `## Zelur\n\nAny additional ${word}.`},
  {
    name: 'orders in an update',
    entries: instruction.updateOrders,
    say: (word) => `### Monitoring\n\n${word} your users of it.`
  },
  {
    name: 'readers of others',
    entries: instruction.theirReaders,
    say: (word) => `### Monitoring\n\nUpdate ${word} of it.`
  },
  {name: 'scales', entries: instruction.scales, say: (word) => `## Severity\n\nLow / Medium / ${word}`},
  ...kinds.map(({kind, words}) => ({
    name: `kind ${kind}`,
    entries: words,
    say: (word: string) => `It is [insert zelur ${word}].`
  }))
]

describe.each(lists)('$name', ({entries, say, language, plain = false, nonsense = 'zelurvik'}) => {
  const verdict = (text: string): string =>
    JSON.stringify(
      slotsOf(read(text), language ? [language] : languages).map((slot) => [slot.certainty, slot.kind, slot.span.start])
    )
  const all = [...entries]
  const samples = (entry: string): string[] => (plain ? [entry] : samplesOf(entry))

  test.each(all)('%s', (entry) => {
    for (const sample of samples(entry)) expect(verdict(say(sample)), say(sample)).not.toBe(verdict(say(nonsense)))
  })

  test('each entry says what no other does', () => {
    const said = all.filter((entry) =>
      samples(entry).every((sample) => all.some((other) => other !== entry && samples(other).includes(sample)))
    )
    expect(said).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  })
})
