import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

const bait: readonly RegExp[] = [
  /\b(?:share|leave|drop|post|tell us|let us know) (?:your|their|us your) (?:thoughts|opinions?|comments?|experiences?|views|feedback)\b[^.!?]{0,60}\b(?:comments?|below|section)\b/i,
  /\b(?:in|to) the comments? (?:section )?(?:below|section)\b/i,
  /\b(?:subscribe|sign up|join) (?:to |for |now|today|our )[^.!?]{0,40}\b(?:newsletter|channel|mailing list|updates|community|alerts)\b/i,
  /\b(?:like|share|retweet|bookmark) (?:and (?:share|subscribe|follow)|this (?:article|post|story|video|page))\b|\bsharing (?:it|this|the article) with (?:others|your|friends)\b/i,
  /\bfollow (?:us|our) (?:page |account |channel )?(?:on|for)\b/i,
  /\b(?:explore|exploring|check(?:ing)? out|visit|browse|discover|read) (?:[\w-]{2,14} )?(?:(?:additional|other|more|our other|our latest|related) (?:resources|articles|posts|content|stories|guides)|our (?:site|website|blog))\b/i,
  /\bif you (?:found|liked|enjoyed|love[d]?) (?:this|the) (?:article|post|guide|story|piece)\b/i,
  /\b(?:don['’]t forget to|be sure to|make sure to|stay tuned|hit (?:the )?(?:like|subscribe|bell)|click (?:here|the link|below)) [^.!?]{0,40}\b(?:subscribe|follow|share|like|updates|more|button)\b/i,
  /\b(?:buy|shop|order) (?:now|today)\b|\b(?:see|check) (?:[\w.-]{2,20} )?(?:deals|offers) (?:for )?(?:today|now)\b|\bshop now\b/i,
  /\bwhat do you think\?[^.!?]{0,80}\b(?:comment|below|let us know)\b/i
]

/** Flags sentences that ask readers to comment, share or subscribe; an article about an outage has nothing to sell. */
export default defineRule({
  id: 'no-engagement-bait',
  category: 'prose',
  severity: 'warning',
  description: 'flags “share your thoughts in the comments” and “subscribe to our newsletter”',
  why: 'A reader came for the outage; such sentences belong to the frame of a site, not into its articles.',
  options: {},
  prose: true,
  *check({sentences, profile}) {
    for (const {block, text, span} of sentences) {
      if (block.kind !== 'paragraph' || block.quoted > 0) continue
      // "Subscribe to the mailing list of the vendor" is an action item.
      if (profile.name === 'postmortem' && block.item) continue
      // "Subscribe to updates of this incident" is what a status page is for.
      if (profile.name === 'status' && /\b(?:updates|alerts|notif\w{2,10}|incident)\b/i.test(text)) continue
      if (bait.some((pattern) => pattern.test(text)))
        yield {span: span(), reason: `Unexpected appeal to the reader ${quote(text, 44)}, expected none`}
    }
  }
})
