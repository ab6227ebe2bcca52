import {injectedLinksOf} from '../../src/analysis/links/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {quote} from '../../src/rules/wording.ts'

/** Flags links inside the text that others placed there: spam, and sentences that advertise. */
export default defineRule({
  id: 'no-injected-link',
  category: 'link',
  severity: 'warning',
  description: 'flags links in the text that lead to another world: betting, essay mills, pills, loans, shops',
  why: 'Such links are placed by others for their own search rank, often through a stolen password.',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const {span, text, url, evidence} of injectedLinksOf(article)) {
      if (allow.some((host) => url.includes(host))) continue
      yield {
        span,
        reason: `Unexpected ${url ? 'link' : 'advertising'} ${quote(text, 30)} in this text, expected its removal`,
        note: `Such links are placed by others for their own search rank: ${evidence}.`
      }
    }
  }
})
