import {matchesOf} from '../../../article/text/match-all.ts'
import type {WeighedRow} from '../../evidence.ts'
import * as words from '../no-fact-words.ts'
import type {Statement} from '../statement.ts'
import {claimsByHand} from './from.ts'

/** ", highlighting how much depends on it": what the sentence says stands before. */
const aside =
  /,\s(?:highlighting|underscoring|underlining|demonstrating|illustrating|showcasing|emphasi[sz]ing|reflecting)\b.{0,2000}$/s

const everyOpinion = new RegExp(words.opinion, 'gi')

/** What cannot be checked, or only the author can say. */
export const noFacts = [
  {
    name: 'hedge',
    weight: -1,
    test: (statement) =>
      statement.says(
        // "in May" and "May 23" are no hedge.
        /\b(?:could|(?<!\b(?:in|of|on|since|by|until|last|early|late|\d|st|nd|rd|th|day)[\s,]{1,2})may(?!\s\d)|might|potential|potentially|possibly|perhaps|probably|would|likely|if)\b/i
      ),
    hit: [
      'A fault in Leith could be what stopped payments.',
      'A fault in Leith may be what stopped payments.',
      'A fault in Leith was probably what stopped payments.'
    ],
    miss: ['A fault in Leith is what stopped payments.', 'A fault in Leith is what stopped payments in May.'],
    from: claimsByHand
  },
  {
    name: 'what nobody knows',
    weight: -2,
    test: (statement) =>
      statement.says(
        /\b(?:unclear|not (?:\w{3,12} )?(?:clear|known)|unknown) (?:yet )?(?:what|why|how|when|whether|if)\b/i
      ),
    hit: ['It was not entirely clear what stopped payments in Leith on Tuesday.'],
    miss: ['It was clear what stopped payments in Leith on Tuesday.'],
    from: 'false alarms in eighteen articles of as many outlets, November 2026'
  },
  {
    name: 'prediction',
    weight: -1,
    test: (statement) => statement.says(/\b(?:will|going to|expected to|in the future|future)\b/i),
    hit: ['The bank in Leith will open the branches it closed.'],
    miss: ['The bank in Leith opened the branches it had closed.'],
    from: claimsByHand
  },
  {
    name: 'advice',
    weight: -1.2,
    test: (statement) => statement.says(words.advice),
    hit: ['Shops in Leith should have tested the terminals they owned.'],
    miss: ['Shops in Leith tested the terminals they owned.'],
    from: claimsByHand
  },
  {
    name: 'opinion',
    weight: -2.2,
    test: (statement) => {
      const text = statement.text.replace(aside, '')
      const first = statement.says(words.opinion, text)
      // "Served as a stark reminder of the importance of": one turn on another.
      return first && {...first, times: Math.min(matchesOf(everyOpinion, text).length, 2)}
    },
    hit: [
      'The outage highlighted how many shops relied on one provider in Leith.',
      'In 2020 the outage in Leith served as a reminder of the importance of shops.'
    ],
    miss: ['The terminals failed, highlighting how much shops depend on them.'],
    from: claimsByHand
  },
  // "A significant impact on businesses and individuals alike": how bad it was, and nothing that could be counted.
  {
    name: 'evaluation',
    weight: -1.5,
    test: (statement) => statement.says(words.evaluation),
    hit: [
      'The outage had a significant impact on the shops of the north.',
      'The fault affected banks and shops alike.'
    ],
    miss: ['The outage had an impact on forty shops of the north.', 'The fault affected two banks that look alike.'],
    from: 'false alarms of four sets of articles, November 2026'
  },
  {
    name: 'request to readers',
    weight: -2.4,
    test: (statement) =>
      statement.says(
        /\b(?:is|are)\s(?:\w{2,12}\s)?(?:asked|advised|instructed|urged|requested|encouraged|recommended|required) (?:to|that)\b/i
      ),
    hit: ['Visitors are asked to refresh the page that failed on Tuesday.'],
    miss: ['Visitors were asked to refresh the page that failed on Tuesday.'],
    from: 'false alarms of two sets of articles, November 2026'
  },
  // "This story has been updated", "Image: Harbour Times": what an editor says about the page.
  {
    name: 'note of the editor',
    weight: -5,
    test: (statement) => statement.says(words.noteOfTheEditor),
    hit: [
      'Correction, 20 October: this story has been amended with 40 statements of the bank.',
      'Image: the Harbour Times took it after the outage of 40 banks on Tuesday in Leith.',
      'The Harbour Press contributed to this report on Tuesday.',
      'The post 40 banks lost their tills on Tuesday appeared first on Harbour Press.'
    ],
    miss: [
      'Update, 20 October: the bank has been hit by 40 outages.',
      'The image of the bank suffered on Tuesday in Leith.',
      'The old routers contributed to the outage on Tuesday.'
    ],
    from: 'style of news sites; false alarms of two sets of articles, November 2026'
  },
  {
    name: 'invented example',
    weight: -2,
    test: (statement) =>
      statement.past || statement.perfect
        ? undefined
        : statement.says(
            /^(?:imagine|suppose|say,|let['’]s say|picture)\b|\bfor (?:example|instance)\b|\b(?:the|an) attacker\b/i
          ),
    hit: ['Imagine that nine shops lose their terminals on Tuesday in Leith because of a fault.'],
    miss: ['For example, nine shops lost their terminals on Tuesday in Leith.'],
    from: 'explanations of attacks and faults, November 2026'
  },
  {
    name: 'what the writer has done or will do',
    weight: -2,
    test: (statement) =>
      statement.says(
        /^(?:So |Now |And |But |[^,]{2,100},\s)?I(?:['’](?:ve|ll|m|d))?\s|\b\p{Ll}{2,20}\sI\s\p{Ll}{2,20}\b|\bI had\b|\b(?:asked|showed|taught) me\b|\bon my (?:advice|blog|site)\b/u
      ),
    hit: [
      'In my 10 years with the bank, I worked in nine branches.',
      'The nine shops in which I worked were quiet.',
      'I had nine shops on the telephone.',
      'Shops were quiet on my advice on Tuesday.'
    ],
    miss: ['We had nine shops on the telephone.'],
    from: 'articles of public repositories, November 2026'
  },
  {
    name: 'what the article will say',
    weight: -4,
    test: (statement) => statement.says(words.whatTheArticleWillSay),
    hit: [
      'In this article we explained why the payments failed on Tuesday.',
      'This report is a detailed summary of the nine faults that stopped payments in Leith on Tuesday.',
      'More information about Ann Example, who stopped nine terminals in Leith, is provided below.'
    ],
    miss: [
      'The article explained why the payments failed on Tuesday.',
      'Information about Ann Example, who stopped nine terminals in Leith, was sold on Tuesday.'
    ],
    from: claimsByHand
  },
  {
    name: 'call to readers',
    weight: -4,
    test: (statement) => statement.says(words.callToReaders),
    hit: ['The newsletter told of payments that failed on Tuesday.'],
    miss: [
      'The letter told of payments that failed on Tuesday.',
      'Millions who tried to sign up on Tuesday brought the site down.'
    ],
    from: claimsByHand
  },
  // "In a large system …", "When DNS fails …": how things are in general.
  {
    name: 'general truth',
    weight: -1.8,
    test: (statement) => statement.says(words.generalTruth),
    hit: ['When the terminals failed, shops closed in the north of Scotland.'],
    miss: ['Shops closed when the terminals failed in the north of Scotland.'],
    from: claimsByHand
  },
  {
    name: 'imperative',
    weight: -3,
    test: (statement) => statement.says(words.imperative),
    hit: ['Check which of the nine terminals closed on Tuesday in Leith.'],
    miss: ['Nine terminals closed on Tuesday in Leith.'],
    from: claimsByHand
  },
  {
    name: 'question',
    weight: -5,
    test: (statement) => statement.says(/\?["”]?(?:\s?\[\d{1,3}\])?\s*$/),
    hit: ['Why were the payments of nine shops lost on Tuesday in Leith?'],
    miss: ['The bank asked why the payments of nine shops were lost.'],
    from: claimsByHand
  }
] as const satisfies readonly WeighedRow<Statement>[]
