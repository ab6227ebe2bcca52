import {profileOf} from '../../src/analysis/profile/index.ts'
import {decided} from '../../src/rules/decided.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {causesOf} from '../../src/rules/finding.ts'
import {type Quoted, quotedIn, say, title} from '../../src/rules/message.ts'
import {asks, bait} from './words.ts'

/** Flags sentences that ask readers to comment, share or subscribe; an article about an outage has nothing to sell. */
export default defineRule({
  id: 'no-engagement-bait',
  category: 'prose',
  severity: 'warning',
  scope: 'incident',
  description: 'flags “share your thoughts in the comments” and “subscribe to our newsletter”',
  why: 'Readers came for the outage; such requests belong beside an article, not in it.',
  better: 'The next update comes at 16:00 UTC.',
  options: {},
  prose: true,
  *check(article) {
    const profile = profileOf(article)
    for (const {block, text, span} of article.sentences) {
      if (block.kind !== 'paragraph' || block.quoted > 0) continue
      // "Subscribe to the mailing list of the vendor" is an action item.
      if (profile.name === 'postmortem' && block.item) continue
      // "Subscribe to updates of this incident" is what a status page is for.
      if (profile.name === 'status' && /\b(?:updates|alerts|notif\w{2,10}|incident)\b/i.test(text)) continue
      const request = asks.exec(text)?.[0]
      if (request === undefined) continue
      const offer = bait.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined)
      if (offer === undefined) continue
      yield {
        span: span(),
        message: say`Delete this appeal to readers: ${title(text)}`,
        because: [decided('an appeal to readers', {'asks for something': request, 'what it asks for': offer})],
        group: String(block.index)
      }
    }
  },
  merge([first, ...others]) {
    const [one, two] = [first, ...others].map(({message}) => quotedIn(message)) as [Quoted, Quoted]
    const more = others.length - 1
    return {
      ...first,
      message: say`Delete ${others.length + 1} appeals to readers: ${one}, ${two}${more > 0 ? ` and ${more} more` : ''}`,
      causes: causesOf(others)
    }
  }
})
