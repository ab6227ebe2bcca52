import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

// `#`, nothing, `#TODO-link-to-status`, and the domains that RFC 2606 reserves for examples (https://www.rfc-editor.org/rfc/rfc2606).
const hollow = /^(?:#?|#?TODO\b.{0,400}|(?:https?:)?\/\/(?:www\.)?example\.(?:com|net|org)\b.{0,400})$/i

/** Flags links that lead nowhere. A link without words is left to other linters. */
export default defineRule({
  id: 'no-hollow-link',
  category: 'placeholder',
  severity: 'error',
  description: 'flags links that lead nowhere: `[x]()`, `(#)`, `#TODO-…`, example.com',
  why: 'A reader who wants to check the statement cannot.',
  options: {},
  *check(article) {
    for (const {marks} of article.blocks) {
      for (const {kind, form, span, url} of marks) {
        // A bare address is text to read, not a promise.
        if (kind !== 'link' || form === 'auto' || form === 'html' || !url || !hollow.test(url.text.trim())) continue
        const target = url.text.trim() ? quote(url.text, 30) : 'an empty target'
        yield {span, reason: `Unexpected link to ${target}, expected the address of the page`}
      }
    }
  }
})
