import {profileOf} from '../../src/analysis/profile/index.ts'
import {timesIn} from '../../src/analysis/times/index.ts'
import {anyOf, either} from '../../src/article/text/any-of.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say} from '../../src/rules/message.ts'

/** Clock times that make an article one about times. */
const fewestTimes = 2
const zoneWords = anyOf(
  [
    'UTC',
    'GMT',
    '[Tt]ime ?[Zz]one',
    '[Ll]ocal [Tt]ime',
    '[Aa]ll times (?:are|in|shown|given|local)',
    '[CEMP][SD]T',
    'CES?T',
    'BST',
    'IST',
    'JST',
    'A[CEW][SD]T',
    '[EPC]T',
    'Eastern',
    'Pacific',
    'Central European',
    'MES?Z'
  ],
  ''
)
/** A zone of any name, by its place: "10:10 BRT", "12:30 PM (EAT)", "Time (WIB)", "times in BRT". */
const anyZone = either(
  /:\d\d(?: ?[AaPp]\.?[Mm]\.?)?[ `]{0,2}(?:\([A-Z]{3,5}\)|[A-Z]{2,4}T\b)/,
  /\b(?:[Tt]ime(?:s|line)?|TIME) (?:in |\()[A-Z]{3,5}\b/
)

/** Flags, once, articles that give clock times and nowhere their zone; news may leave it to its readers. */
export default defineRule({
  id: 'require-time-zone',
  category: 'fact',
  severity: 'warning',
  scope: 'incident',
  whole: true,
  description: 'flags clock times in an article that nowhere names their zone',
  why: 'Readers in another zone cannot tell when it was.',
  better: 'It began at 09:14. All times are in UTC.',
  options: {},
  *check(article) {
    if (profileOf(article).name === 'news' || zoneWords.test(article.source) || anyZone.test(article.source)) return
    const clocks = timesIn(article).times.filter(
      ({block, minutes, impossible}) => block.kind !== 'frontmatter' && minutes !== undefined && !impossible
    )
    const [first] = clocks
    if (!first || clocks.length < fewestTimes || clocks.some(({zone}) => zone)) return
    yield {
      span: first.block.prose.span(first.from, first.to),
      message: say`Name the time zone once: no clock time here has one`,
      because: [
        decided('times without a zone', {
          'clock times, none with a zone': String(clocks.length),
          'no zone in the text': undefined
        })
      ]
    }
  }
})
