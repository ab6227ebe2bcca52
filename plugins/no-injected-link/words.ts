/**
 * Worlds that link spam comes from, by the words of their anchors and addresses. A link counts only where the article
 * itself is not about that world, so that a report on an outage of a betting site is left alone.
 */
export const worlds: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'betting',
    /\b(?:casinos?|slots? (?:online|gacor|machines?)|(?:online )?(?:betting|gambling|poker|roulette|blackjack|baccarat|bookmakers?|sportsbooks?)|sweepstakes|free spins|jackpots?|judi|togel|situs slot|wettanbieter|apuestas|cassinos?)\b/i
  ],
  [
    'essay mills',
    /\b(?:essay (?:writing|writers?|help|service)|write my (?:essay|paper)|(?:term|research) papers? (?:for sale|online)|homework help|dissertation (?:help|service))\b/i
  ],
  [
    'pills',
    /\b(?:viagra|cialis|levitra|sildenafil|tramadol|xanax|ozempic online|buy (?:pills|steroids|meds)|weight[- ]loss (?:pills?|gummies)|cbd (?:oil|gummies)|male enhancement|keto gummies)\b/i
  ],
  [
    'crypto signals',
    /\b(?:crypto (?:signals?|presale|airdrop|casino)|bitcoin (?:doubler|casino|trader)|forex (?:signals?|broker|robot|trading)|binary options|meme ?coin presale|pump signals?|trading bot)\b/i
  ],
  [
    'loans',
    /\b(?:payday loans?|quick (?:cash|loans?)|instant loans?|loans? (?:online|no credit check|bad credit)|cash advance|debt consolidation|kredit ohne schufa)\b/i
  ],
  ['adult', /\b(?:escorts?|adult (?:dating|cams?)|sex (?:cams?|dating)|onlyfans|hookups?|porn\w{0,4})\b/i],
  [
    'sales',
    /\b(?:buy (?:\w{3,12} )?(?:followers|likes|backlinks|accounts|replica)|replica (?:watches|bags)|cheap (?:flights|hotel rooms|jerseys|sneakers)|seo services|guest post(?:s|ing)? service|discount codes?|promo codes?|coupon codes?|best (?:vpn|mattress|air fryer) deals?)\b/i
  ]
]
