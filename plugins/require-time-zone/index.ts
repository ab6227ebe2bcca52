import {languageOf} from '../../src/analysis/overview/index.ts'
import {profileOf} from '../../src/analysis/profile/index.ts'
import {type Time, timesIn} from '../../src/analysis/times/index.ts'
import {anyOf, either} from '../../src/article/text/any-of.ts'
import {matchesOf} from '../../src/article/text/match-all.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say} from '../../src/rules/message.ts'

/** Clock times that make an article one about times. */
const fewestTimes = 3
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
  /\b(?:[Tt]ime(?:s|line)?|TIME) (?:in |\()[A-Z]{3,5}\b/,
  // A name that is mistyped, as "GTM+2", is one all the same.
  /\d[hH:]\d\d [A-Z]{3,4}[+-]\d/
)

/** Their readers know where it happened: those of news, and those whom a provider tells when it works on its lines. */
const local: ReadonlySet<string> = new Set(['news', 'notice'])
/** Languages that are spoken in several zones, or far from where a service runs. */
const farSpoken: ReadonlySet<string | undefined> = new Set(['en', 'es', 'fr', 'pt', 'ru'])
/** `{{< track "2021-11-16 20:03:00" >}}`: the site's template prints it, and may add the zone. */
const shortcode = /\{\{[<%][^{}\n]{0,200}[>%]\}\}/g

/** Flags, once, articles that give clock times and nowhere their zone. */
export default defineRule({
  id: 'require-time-zone',
  category: 'fact',
  severity: 'information',
  scope: 'incident',
  whole: true,
  description: 'flags clock times in an article that nowhere names their zone',
  why: 'Readers in another zone cannot know when it was.',
  better: 'It began at 09:14. All times are in UTC.',
  options: {},
  *check(article) {
    if (local.has(profileOf(article).name) || !farSpoken.has(languageOf(article) ?? 'en')) return
    if (zoneWords.test(article.source) || anyZone.test(article.source)) return
    const {times} = timesIn(article)
    const clocks = times.filter((time) => time.minutes !== undefined && !time.impossible && isPrinted(time))
    const [first] = clocks
    if (!first || clocks.length < fewestTimes || times.some(({zone}) => zone)) return
    yield {
      span: first.block.prose.span(first.from, first.to),
      message: say`Add the time zone (once is enough): no time in this article has one`,
      because: [
        decided('times without a zone', {
          'clock times, none with a zone': String(clocks.length),
          'no zone in the text': undefined
        })
      ]
    }
  }
})

function isPrinted({block, from}: Time): boolean {
  if (block.kind === 'frontmatter') return false
  return !matchesOf(shortcode, block.prose.text).some(
    ({index, 0: words}) => index <= from && from < index + words.length
  )
}
