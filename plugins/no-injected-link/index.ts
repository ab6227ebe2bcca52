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
  why: 'Such links are placed by others for their own search rank, often through a stolen password.',
  better: 'Customers can follow the status page.',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const {span, text, url, evidence} of injectedLinksOf(article)) {
      if (allow.some((host) => url.includes(host))) continue
      yield {
        span,
        message: url
          ? say`Remove what looks like a spam link: ${title(text)}`
          : say`Remove advertising: ${title(text)}`,
        because: [decided('placed by others', {[evidence]: undefined})],
        note: `Such links are placed by others for their own search rank: ${evidence}.`
      }
    }
  }
})
