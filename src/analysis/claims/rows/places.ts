import {anyOf} from '../../../article/text/any-of.ts'
import type {Role} from '../../../article/types.ts'
import type {WeighedRow} from '../../evidence.ts'
import type {Statement} from '../statement.ts'
import * as words from '../words.ts'
import {claimsByHand} from './from.ts'

const adviceTitle = anyOf(
  [
    'how to',
    'what (?:you|to do|can)',
    'solutions?',
    'tips',
    'steps',
    'recommend\\w{2,8}',
    'workarounds?',
    'best practices',
    'advice',
    'conclusion',
    'takeaways?',
    'prepar\\w{1,6}',
    'mitigat\\w{1,4}',
    'faqs?',
    'measures',
    'implications',
    'looking ahead',
    'future'
  ],
  'i'
)

/** "Northwind", "Harbour Group’s": a name at the head of the sentence. */
const nameAtHead =
  '(?!(?:We|I|You|It|This|That|There|What|Who|Which|When|While|As|If|In|On|At|Most|Many|Some|All|No|One)\\b)' +
  "\\p{Lu}[\\p{L}\\d.&’-]{1,24}(?:\\s\\p{Lu}[\\p{L}\\d.&’-]{1,24}){0,3}(?:['’]s)?"
/** Somebody whom readers know by now, or something of theirs: "the attackers", "their old tills", "they". */
const familiar =
  '(?:The|These|Their|Its|His|Her|the|these|their|its|his|her)' +
  '(?:\\s(?!(?:is|are|gets?|can|will|would|could|that|which|who)\\b)[\\p{Ll}\\d][\\p{L}\\d’-]{1,20}){1,4}?' +
  `|They|He|She|they|he|she|Users|Attackers|Hackers|Employees|Customers|${nameAtHead}`
const did =
  '(?!(?:called|wanted|seemed|needed|looked|failed)\\b)\\w{3,14}ed|took|bought|sent|sold|gave|stole|found|put|paid|wrote'
const wasDone =
  '(?:was|were)\\s(?:not\\s|neither\\s|\\w{2,12}ly\\s)?(?:\\w{3,14}ed|made|given|sent|lost|shut|sold|stolen)'
/** "They then moved on", "The clerk, in a hurry, took the bait". */
const deed = new RegExp(
  `^(?:(?:But|Even|However|Later|Then|Soon),?\\s)?(?:${familiar})(?:,\\s[^,]{3,80},)?\\s(?:\\w{2,12}ly\\s|soon\\s|also\\s|then\\s|later\\s){0,2}(?:${wasDone}|${did})\\b`,
  'u'
)
const tellsDeed = ({past, text}: Statement): boolean => past !== undefined && deed.test(text)

const advisingRoles = new Set<Role | undefined>(['prevention', 'lessons'])
const factRoles = new Set<Role | undefined>(['impact', 'cause', 'timeline', 'summary'])

/** "Services Affected:", perhaps behind the class that Jekyll gives its paragraph: a title and no sentence. */
const isLowLabel = (text: string): boolean => {
  const words = text.replace(/^\{:[^}\n]{1,60}\}/, '').split(/\s/)
  return words.length <= longestLabel && words.every((word) => !/^\p{Ll}/u.test(word))
}

/** In words. */
const longestLabel = 6

/** "Amount lost: $40,000" */
const labelledValue = /^\p{Lu}[\p{L} ]{1,30}: \S{1,20}(?:\s\S{1,20})?$/u

/** "Duration: 9 minutes", and below it "Speakers: Ann and Ben". */
const labelledLines =
  /^[^\p{L}\n]{0,3}\p{Lu}[\p{L} -]{1,30}: [^\n]{1,200}(?:\n[^\p{L}\n]{0,3}\p{Lu}[\p{L} -]{1,30}: [^\n]{1,200}){1,20}$/u

/** Where it stands, and what stands beside it. */
export const placeRows = [
  {
    name: 'introduction',
    weight: -2.5,
    test: (statement) => statement.says(/:\s*$/),
    hit: ['The payments began in nine shops on Tuesday in Leith:'],
    miss: ['Payments began: nine shops opened.'],
    from: claimsByHand
  },
  {
    name: 'item with a label and its value',
    weight: -3,
    test: (statement) => (statement.isItem ? statement.says(labelledValue) : undefined),
    hit: ['- Amount lost to thieves: $40,000'],
    miss: ['- Amount lost: the bank lost $40,000 to thieves.'],
    from: 'data sheets of public repositories, November 2026'
  },
  {
    name: 'lines with a label each',
    weight: -3,
    test: (statement) => statement.says(labelledLines),
    hit: ['Trade: lost for nine days in Leith\nShops: nine were closed on Tuesday'],
    miss: ['Trade: lost for nine days in Leith\nas nine shops were closed on Tuesday'],
    from: claimsByHand
  },
  // "The outage had two effects:" says what the items below only name.
  {
    name: 'introduction of fragments',
    weight: 3,
    test: (statement) =>
      statement.isBeforeFragments && !isLowLabel(statement.whole) ? statement.says(/:\s*$/) : undefined,
    hit: ['The bank listed:\n\n- Loss of payments in nine shops of Leith'],
    miss: [
      'The bank listed:\n\n- Nine shops of Leith were closed.',
      'Payments Affected:\n\n- Loss of payments in nine shops of Leith'
    ],
    from: claimsByHand
  },
  {
    name: 'inside a quotation',
    weight: -2,
    test: ({isQuoted}) => isQuoted,
    hit: ['The bank wrote: “Payments failed. Nine shops lost a day of trade.”'],
    miss: ['The bank wrote that nine shops lost a day of trade.'],
    from: claimsByHand
  },
  {
    name: 'fragment',
    weight: 1.6,
    test: ({isFragment, isIntroduced, place}) => isFragment && !isIntroduced && !adviceTitle.test(place.title),
    hit: ['- Loss of payments in the north of Leith'],
    miss: [
      '## How to prepare\n\n- Encryption of payments in the north of Leith',
      '- The north of Leith is without payments.',
      'Loss of payments in the north of Leith.',
      '- Notified all the shops in the north of Leith'
    ],
    from: claimsByHand
  },
  // "– Storms on the coast" under "The causes" says that they were.
  {
    name: 'lost item under causes',
    weight: 2.4,
    test: ({isLostCause}) => isLostCause,
    hit: ['## Cause\n\n– Storms on the coast', 'The Causes of the Power Cut\n\n– Storms on the coast\n\n– Old lines'],
    miss: ['## Cause\n\n– There are storms on the coast.', '## Impact\n\n– Storms on the coast of the north.'],
    from: 'guide of the labels: without a sentence in front, items under causes are claims'
  },
  {
    name: 'introduced fragment',
    weight: -3,
    test: ({isIntroduced}) => isIntroduced,
    hit: ['The bank listed:\n\n- Failed payments in the shops of the north'],
    miss: [
      'The bank listed the effects.\n\n- Failed payments in the shops of the north',
      'The bank has since:\n\n- Engaged external clerks in the shops of the north'
    ],
    from: claimsByHand
  },
  {
    name: 'section of advice',
    weight: -1.2,
    test: ({place: {title, role}}) => adviceTitle.test(title) || advisingRoles.has(role),
    hit: [
      '## Lessons learned\n\nThe payments began in the north of Leith.',
      '## How to prepare\n\nThe payments began in the north of Leith.'
    ],
    miss: ['## How it began\n\nThe payments began in the north of Leith.'],
    from: claimsByHand
  },
  {
    name: 'section of facts',
    weight: 0.4,
    test: ({place}) => factRoles.has(place.role),
    hit: ['## Impact\n\nTwo terminals are down at all the shops.'],
    miss: ['## Background\n\nTwo terminals are down at all the shops.'],
    from: claimsByHand
  },
  // How it was is mentioned in passing; what matters is done, counted, timed, or has a cause or an effect.
  {
    name: 'nothing beside it',
    weight: -0.4,
    test: (statement) => {
      const {past, perfect, vague, isFragment} = statement
      return (
        (past !== undefined || perfect !== undefined) &&
        !vague &&
        !isFragment &&
        !tellsDeed(statement) &&
        ![words.number, words.time, words.cause, words.effect, words.superlative].some((pattern) =>
          statement.says(pattern)
        )
      )
    },
    hit: ['The shops of the bank were then rather quiet.'],
    miss: [
      'The shops of the bank then went offline.',
      'The nine shops of the bank were then rather quiet.',
      'The attackers moved from till to till.',
      'They also bought misleading names.',
      'The notes were neither masked nor shredded.'
    ],
    from: 'plain statements are right in 4 of 17 cases where claims are judged, and in 8 of 9 that tell a deed, November 2026'
  },
  {
    name: 'short',
    weight: -0.3,
    test: ({text}) => text.split(/\s+/, 6).length < 6,
    hit: ['Terminals are down since Tuesday.'],
    miss: ['The terminals are down since last Tuesday.'],
    from: claimsByHand
  }
] as const satisfies readonly WeighedRow<Statement>[]
