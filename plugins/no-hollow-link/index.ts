import {emptyAlts} from '../../src/article/slots/words.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

// `#`, nothing, `#TODO-link-to-status`, and the domains that RFC 2606 reserves for examples (https://www.rfc-editor.org/rfc/rfc2606).
// The host of an image that only says how large it is.
const dummyImage =
  /^(?:https?:)?\/\/(?:www\.)?(?:placehold\.(?:it|co)|via\.placeholder\.com|placeholder\.com|dummyimage\.com|fakeimg\.pl)\b/i
// What a writer was to replace by an address.
const word =
  /^(?:<?(?:(?:insert|add|paste|your)[ _-].{1,60}|urls?|links?(?:[ _-]here)?|tbd|tba|x{3,20}|placeholder|address|href)>?|(?:https?:\/\/)?(?:your|insert|placeholder|yourdomain|yoursite|yourcompany|link)(?:[-_.].{0,60}|\/.{0,60})?|\[.{1,60}\])$/i
const hollow = /^(?:#?|#?TODO\b.{0,400}|(?:https?:)?\/\/(?:www\.)?example\.(?:com|net|org)\b.{0,400})$/i

/** Flags links that lead nowhere. A link without words is left to other linters. */
export default defineRule({
  id: 'no-hollow-link',
  category: 'placeholder',
  severity: 'error',
  description: 'flags links and images that lead nowhere: `[x]()`, `(#)`, `#TODO-…`, example.com',
  why: 'A reader who wants to check the statement cannot.',
  options: {},
  *check(article) {
    if (article.template) return
    for (const {marks} of article.blocks) {
      for (const {kind, form, span, url, alt} of marks) {
        // A bare address is text to read, not a promise.
        if (!url || form === 'auto' || (kind !== 'link' && kind !== 'image')) continue
        const address = url.text.trim()
        // `<a href="#">` is a button. An image without words of its own is told as a placeholder.
        const isHollow =
          kind === 'image'
            ? dummyImage.test(address) && !(alt && emptyAlts.test(alt.text.trim()))
            : word.test(address) || (form !== 'html' && hollow.test(address))
        if (!isHollow) continue
        const target = address ? quote(url.text, 30) : 'an empty target'
        yield {span, reason: `Unexpected link to ${target}, expected the address of the page`}
      }
    }
  }
})
