import {injectedLinksOf} from '../../src/analysis/links/index.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say, title} from '../../src/rules/message.ts'

/** Flags links inside the text that others placed there: spam, and sentences that advertise. */
export default defineRule({
  id: 'no-injected-link',
  category: 'link',
  severity: 'warning',
  scope: 'article',
  description: 'flags links in the text that lead to another world: betting, essay mills, pills, loans, shops',
  why: 'Others often place such links so that search engines find their site, some with a stolen password.',
  better: 'Customers can follow the status page.',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const {span, text, url, evidence} of injectedLinksOf(article)) {
      if (allow.some((host) => url.includes(host))) continue
      yield {
        span,
        message: url
          ? say`Remove this link and its words: ${title(text)} looks like spam`
          : say`Remove this advertising: ${title(text)}`,
        because: [decided('placed by others', {[evidence]: undefined})],
        note: `Others often place such words in an article so that search engines find their site. What shows it: ${evidence}.`
      }
    }
  }
})
