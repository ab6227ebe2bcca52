import type {DecidingRow} from '../../evidence.ts'
import {asksSomething} from '../words/insertions.ts'
import {isStageDirection} from '../words/stage-words.ts'
import type {Bracket} from './bracket.ts'

const report = 'false alarms on published articles'

/** What editors put into a text, for brackets that hold no instruction. */
export const insertionRows = [
  {
    name: 'editorial insertion in a quotation',
    verdict: 'none',
    test: (bracket) =>
      bracket.isQuoted ||
      (bracket.text.block.quoted > 0 && !bracket.isWhole && !isValueOfLabel(bracket) && !isTitledField(bracket)),
    hit: [
      '“We told [Harbour Pay Company] of the failure at once and waited for them,” she said.',
      'They wrote:\n\n> Your parcel waits for you. Pay the fee and get it here: [link]'
    ],
    miss: [
      'We told [Harbour Pay Company] of it at once.',
      'They wrote:\n\n> So says [Company Name] of Leith.',
      'They wrote:\n\n> Link to the parcel: [link]'
    ],
    from: report
  },
  {
    name: 'editorial insertion in a sentence',
    verdict: 'none',
    test: (bracket) =>
      bracket.beginsAsInsertion &&
      bracket.words.length < longestInsertion &&
      !bracket.forms.remark.test(bracket.inner) &&
      !/^(?:to be|how many|who(?:m|ever)?)\b/i.test(bracket.inner) &&
      (bracket.words.length === 1 || !asksSomething.test(bracket.inner) || (!bracket.isWholeLine && !bracket.isValue)),
    hit: ['It was caused by [the routers] in March.', 'It was caused by [the vendor and others].'],
    miss: ['It was caused by [routers and names] in March.', '[What happened to the users]'],
    from: report
  },
  // "Last week", told a month later, becomes "last [month]".
  {
    name: 'another span of time',
    verdict: 'none',
    test: ({inner, before}) =>
      /^(?:night|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter)$/.test(inner) &&
      /\b(?:last|next|this)\s$/i.test(before),
    hit: ['Last [month], our crew flew to Leith.'],
    miss: ['In [month], our crew flew to Leith.', 'The last [number] of our crew flew to Leith.'],
    from: report
  },
  {
    name: 'omission',
    verdict: 'none',
    test: ({inner, isValue, isWholeLine}) =>
      (/^(?:…|\.{3})$/.test(inner) && !isValue && !isWholeLine) || /^(?:…|\.{2,4})\s?\p{L}/u.test(inner),
    hit: ['It has no sort of […] morale.', '[.. on to the article of the Harbour Times]'],
    miss: ['- Owner: […]', '[on to the article of the Harbour Times]'],
    from: report
  },
  {
    name: 'stage direction',
    verdict: 'none',
    test: ({inner, words, forms}) => words.length < 7 && isStageDirection.test(inner) && !forms.field.test(inner),
    hit: ['It was seen by [rain audio behind her] in May.', 'It was in [unintelligible 40:14] of May.'],
    miss: ['It was seen by [zelur behind her] in May.'],
    from: 'transcripts'
  },
  {
    name: 'clause',
    verdict: 'none',
    test: (bracket) => isClause(bracket),
    hit: ['The [CoC is cross-linked] from there.', '[Footage of the talk was not captured.]'],
    miss: ['The [CoC link] from there.', '- [How it was noticed]', '- [Time the failure was noticed]'],
    from: report
  },
  {
    name: 'sentences in brackets',
    verdict: 'none',
    test: ({inner, forms}) => areSentences(inner, forms),
    hit: ['It is so. [Zelur: This post has links to a shop. As a partner we earn from sales.]'],
    miss: [
      'It is so. [Zelur: This post has links to a shop]',
      '[Zelur vikol of the shop. Keep it short and add dates.]'
    ],
    from: report
  },
  {
    name: 'fuller name of the word in front',
    verdict: 'none',
    test: ({inner, before, words, forms}) => {
      const last = /(\p{Lu}\p{L}{1,30})(?:['’]s)?\s$/u.exec(before)?.[1]
      return last !== undefined && words.length > 1 && words.includes(last) && !forms.field.test(inner)
    },
    hit: ["I missed Zelur's [Mira Zelur Vikol] talk, and more."],
    miss: ["I missed Zelur's [Mira Vikol] talk, and more.", 'I missed Company [Company Name] talk, and more.'],
    from: 'transcripts'
  }
] as const satisfies readonly DecidingRow<Bracket, 'none'>[]

/** "[Company Name]": in a block quote it is no word of who is quoted. */
const isTitledField = ({inner, words, isCapital, forms}: Bracket): boolean =>
  isCapital && words.length > 1 && forms.isFieldName(inner)

/** Behind a label; the colon of a sentence announces what whoever quotes it left out. */
const isValueOfLabel = ({isValue, before}: Bracket): boolean => isValue && /(?:^|\n)[^\n.!?,]{0,40}$/.test(before)

/** "[This post has links to a shop. As a partner we earn from sales.]": none of them is an order to the writer. */
function areSentences(inner: string, forms: Bracket['forms']): boolean {
  const sentences = inner.split(/(?<=[.!?])\s/)
  return (
    sentences.length > 1 &&
    sentences.every(
      (sentence) => /^\p{Lu}.{20,}[.!?]$/u.test(sentence) && !forms.order.test(sentence) && !forms.remark.test(sentence)
    )
  )
}

/** Words of the longest insertion that editors make. */
const longestInsertion = 12

/** "[registration is closed]" says something; "[what the cause was]" and "[time it was noticed]" ask for it. */
function isClause({inner, isInSentence, isWholeLine, isOrder, forms}: Bracket): boolean {
  const subject = /^(.{2,60}?) (?:is|are|was|were) \p{Ll}/u.exec(inner)?.[1]
  if (subject === undefined || isOrder || !(isInSentence || isWholeLine)) return false
  return (
    !forms.field.test(subject) &&
    !/\b(?:what|how|why|who|whom|when|which|where|whether|if|that|this)\b/i.test(subject) &&
    !forms.remark.test(inner)
  )
}
