import {unspaced} from '../../../../article/text/unspaced.ts'
import {type DecidingRow, firstMatch} from '../../../evidence.ts'
import {type TitleBeside, weights} from '../title.ts'
import {fromPages, reportWith, under} from './examples.ts'

/** What the words in common count for: between bounds, or nothing. */
export interface Basis {
  readonly least?: number
  readonly most?: number
  /** A topic in common, and most of what the title says is not in the article. */
  readonly isLoose?: boolean
  /** The same field is all that is known of it. */
  readonly isField?: boolean
}

const sameField: Basis = {least: 1.2}
/**
 * Among links said to be related 35 of 52 titles that share the field of operations and nothing else were so, of those that
 * a site chose itself 3 of 51: under news of one breach it shows what it has on others.
 */
const sameOperations: Basis = {least: 1.2, isField: true}
const advertisement: Basis = {most: 0}
const inCommon: Basis = {}
/**
 * Topics in common are loose where the article covers so little of what the title says. Of the items that a site chose
 * itself 25 of 28 such ones were unrelated; among links said to be related only 8 of 53.
 */
const loose: Basis = {isLoose: true}
const mostLoose = 0.25
const littleCovered = 0.2
/** Of 32 titles of which the article covers so much and that share no topic with it 21 were at home. */
const covered: Basis = {least: 0.8}
const mostlyCovered = 0.6
/** A single word in common with what an organisation tells of its own: such a report has few links to anything else. */
const oneInReport: Basis = {most: 0.25}
/** Words in common where the article covers little else of a title. */
const inPassing: Basis = {most: 0.3}
/** Words in passing are fewer than one topic, however many they are. */
const passing: Basis = {most: 0.7}
const noneInCommon: Basis = {most: 0}
const undecided: Basis = {most: 0}

/** Networks that place advertisements as titles. */
const advertised =
  /\b(?:taboola|outbrain|revcontent|mgid|zergnet|adblade|doubleclick|googleadservices|sponsored|advertorial|affiliate)\b/i

const cloud =
  '# AWS was down for two hours\n\nAWS lost a zone on 3 May 2024. AWS says that a fan of AWS broke, and shops were closed.\n\n## Most popular\n\n'

const plantInChinese =
  '# 水厂停电两小时\n\n五月三日水厂的水泵全部停止，全城停水两小时。控制室的继电器烧坏了，备用继电器放在另一栋楼里。\n\n## 热门文章\n\n'

const words = (list: readonly string[]) => ({words: list.join(', ')})

const rows: readonly DecidingRow<TitleBeside, Basis>[] = [
  {
    name: 'its address is that of an advertisement',
    verdict: advertisement,
    test: ({url}) => advertised.test(url),
    hit: [under('Pumps of Harrow get a relay', 'https://outbrain.test/a')],
    miss: [under('Pumps of Harrow get a relay')],
    from: fromPages
  },
  {
    name: 'both are about one house',
    verdict: sameField,
    test(title) {
      const house = title.house()
      return house === undefined ? undefined : {words: house}
    },
    hit: [`${cloud}- [Route 53 turns fifteen](/a)`],
    miss: [`${cloud}- [WhatsApp turns fifteen](/a)`],
    from: fromPages
  },
  {
    name: 'both are about operations',
    verdict: sameOperations,
    test: (title) => title.facts.isOperations && title.operations() > 0,
    hit: [reportWith('When the database would not fail over')],
    miss: [reportWith('When the painter would not come over'), under('When the database would not fail over')],
    from: fromPages
  },
  {
    name: 'a topic in common, and little else of it in the article',
    verdict: loose,
    test: ({topics, isOnSubject, share}) =>
      topics.length > 0 && !isOnSubject && share() < mostLoose ? words(topics) : undefined,
    hit: [under('Harrow singer marries her old boxing coach beneath a Caribbean waterfall')],
    miss: [
      under('Harrow pumps sold to a boxing coach beneath a Caribbean waterfall'),
      under('Pumps and boxing coaches beneath a Caribbean waterfall: reindeer marries tenor'),
      under('Relay race in Harrow')
    ],
    from: fromPages
  },
  {
    name: 'topics in common',
    verdict: inCommon,
    test: ({topics}) => (topics.length > 0 ? words(topics) : undefined),
    hit: [under('Harrow pays for its pumps')],
    miss: [under('Council pays for its morning')],
    from: fromPages
  },
  {
    name: 'most of what it says is in the article',
    verdict: covered,
    test: ({isWithin, share, shared}) =>
      !isWithin && shared.length > 1 && share() >= mostlyCovered ? words(shared) : undefined,
    hit: [under('Burnt buildings replaced')],
    miss: [under('Burnt bakeries of tenors replaced')],
    from: fromPages
  },
  {
    name: 'in letters in which the article is not written: its words cannot be in it',
    verdict: sameField,
    test: ({facts, text, sum}) => sum === 0 && facts.isUnspaced && !unspaced.test(text),
    hit: [`${plantInChinese}- [Nine rivers to see in spring](/a)`],
    miss: [
      `${plantInChinese}- [春天必看的九条大河：从雪山到平原的漫长旅行指南](/a)`,
      under('Nine rivers to see in spring')
    ],
    from: 'translated news of public repositories, November 2026'
  },
  {
    name: 'no word in common with the article',
    verdict: noneInCommon,
    test: ({sum}) => sum === 0,
    hit: [under('Nine rivers to see in spring')],
    miss: [under('Nine rivers to see from one building')],
    from: fromPages
  },
  {
    name: 'only one passing word in common, in a report',
    verdict: oneInReport,
    test: ({facts, sum, shared}) => facts.isReport && sum <= weights.word && words(shared),
    hit: [reportWith('What the cards on your table say about your marriage')],
    miss: [under('Nine rivers to see from one building')],
    from: fromPages
  },
  {
    name: 'only passing words in common, and little else of it in the article',
    verdict: inPassing,
    test: ({share, shared}) => (share() < littleCovered ? words(shared) : undefined),
    hit: [under('Rivers to paddle: canoe poets swim from one old building to Lapland’s reindeer')],
    miss: [under('Burnt buildings replaced')],
    from: fromPages
  },
  {
    name: 'only passing words in common',
    verdict: passing,
    test: ({shared}) => words(shared),
    hit: [under('Burnt bakeries of tenors replaced')],
    miss: [under('Nine rivers to see in spring')],
    from: fromPages
  }
]

/** How a title and its article belong together. */
export const titleRows = firstMatch<TitleBeside, Basis, string>(rows, undecided)
