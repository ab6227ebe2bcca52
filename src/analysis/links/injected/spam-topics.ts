import {anyOf, either} from '../../../article/text/any-of.ts'

/** Worlds that link spam comes from, by the words of its anchors and addresses. */
export const worlds: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'betting',
    anyOf(
      [
        'casinos?',
        'slots? (?:online|gacor|machines?)',
        '(?:online )?(?:betting|gambling|poker|roulette|blackjack|baccarat|bookmakers?|sportsbooks?)',
        'sweepstakes',
        'free spins',
        'jackpots?',
        'judi',
        'togel',
        'situs slot',
        'wettanbieter',
        'apuestas',
        'cassinos?'
      ],
      'i'
    )
  ],
  [
    'essay mills',
    anyOf(
      [
        'essay (?:writing|writers?|help|service)',
        '(?:write|buy|order) (?:my|an?|your) (?:essays?|papers?|thesis|dissertation)',
        '(?:term|research) papers? (?:for sale|online)',
        'homework help',
        'dissertation (?:help|service)'
      ],
      'i'
    )
  ],
  [
    'pills',
    anyOf(
      [
        'viagra',
        'cialis',
        'levitra',
        'sildenafil',
        'tramadol',
        'xanax',
        'ozempic online',
        'buy (?:pills|steroids|meds)',
        'weight[- ]loss (?:pills?|gummies)',
        'cbd (?:oil|gummies)',
        'male enhancement',
        'keto gummies'
      ],
      'i'
    )
  ],
  [
    'crypto signals',
    anyOf(
      [
        'crypto (?:signals?|presale|airdrop|casino)',
        'bitcoin (?:doubler|casino|trader)',
        'forex (?:signals?|broker|robot|trading)',
        'binary options',
        'meme ?coin presale',
        'pump signals?',
        'trading bot'
      ],
      'i'
    )
  ],
  [
    'loans',
    anyOf(
      [
        'payday loans?',
        'quick (?:cash|loans?)',
        'instant loans?',
        'loans? (?:online|no credit check|bad credit)',
        'cash advance',
        'debt consolidation',
        'kredit ohne schufa'
      ],
      'i'
    )
  ],
  [
    'adult content',
    anyOf(
      [
        'escorts?',
        '(?:hot |local )?singles (?:in your|near)',
        'mail[- ]order brides?',
        'adult (?:dating|cams?)',
        'sex (?:cams?|dating)',
        'onlyfans',
        'hookups?',
        'porn\\w{0,4}'
      ],
      'i'
    )
  ],
  [
    'sales',
    anyOf(
      [
        'buy (?:\\w{3,12} ){0,2}(?:backlinks|accounts|replica)',
        '(?:instagram|tiktok|youtube|twitter|real|cheap|buy) (?:followers|likes|subscribers)',
        'replica (?:watches|bags)',
        'cheap (?:flights|hotel rooms|jerseys|sneakers)',
        'seo services',
        'guest post(?:s|ing)? service',
        'discount codes?',
        'promo codes?',
        'coupon codes?',
        'best (?:vpn|mattress|air fryer) deals?'
      ],
      'i'
    )
  ]
]

/** The words of those who sell. */
export const selling = anyOf(
  [
    '\\d{1,2}\\s?% off',
    'discounts?',
    'coupons?',
    'promo codes?',
    'use code [A-Z]',
    '(?:special|exclusive|limited)(?:[- ]time)? offers?',
    'best (?:prices?|deals?)',
    'deals',
    'on sale',
    'for sale',
    'bargains?',
    'free (?:[a-z]{3,12} ){0,2}(?:trial|quote|samples?|shipping|delivery|consultation|ebook|spins)',
    '(?:shop|buy|order|book|enroll|subscribe) (?:now|today|online|here)',
    '(?:shop|order|book|rent|hire|buy) (?:your|our|the (?:best|perfect|latest|new)|from our|a|an)',
    'money[- ]back',
    'risk[- ]free',
    'at low prices',
    'cheapest',
    'affordable',
    'jetzt (?:kaufen|bestellen|buchen|sichern)',
    'rabatte?',
    'gutscheine?',
    'achetez',
    'commandez',
    'réservez',
    'promotions?',
    'compra (?:ya|ahora)',
    'descuentos?',
    'ofertas?',
    'compre (?:já|agora)',
    'descontos?'
  ],
  'iu'
)

/** The reader is told to do something: "Visit …", "Looking for …?", "…, try …". */
export const appeal = either(
  anyOf(
    [
      'use (?:the )?code',
      'visit',
      'try(?! to\\b)',
      'get',
      'check out',
      'discover',
      'start',
      'join',
      'order',
      'shop',
      'buy',
      'book',
      'explore',
      'enjoy',
      'meet',
      'play',
      'download',
      'browse',
      'grab',
      'claim',
      'save',
      'treat yourself',
      'sign up',
      'find out',
      'learn',
      'looking for',
      'in need of',
      'want'
    ],
    'iu',
    '(?:^|[,;:–—]\\s|\\b(?:can|may|should|to|and|now) )(?:please )?'
  ),
  /\b(?:we|our (?:editors|experts|readers|friends|partners?)) (?:recommend|love|suggest)\b/iu,
  anyOf(
    [
      'besuchen sie',
      'entdecken sie',
      'testen sie',
      'découvrez',
      'essayez',
      'visitez',
      'descubre',
      'prueba',
      'visita',
      'descubra',
      'experimente',
      'visite'
    ],
    'iu'
  )
)

/** What is said of goods and of those who make them, never of an incident. */
export const praise = anyOf(
  [
    'ador(?:es?|able)',
    'loves?',
    'loved by',
    'deserves?',
    'like new',
    'knows? how',
    'know their',
    'swears? by',
    'dreams? of',
    'trusted by',
    'award-winning',
    'world-class',
    'second to none',
    'unbeatable',
    'finest',
    'cosiest',
    'coziest',
    '(?:your|the) (?:perfect|dream)',
    'makes? (?:your|every)',
    'worth (?:a visit|the trip)',
    'nothing beats',
    "can[’']t go wrong",
    'ask the',
    'call the',
    'hire',
    'choose the',
    'treat your'
  ],
  'i'
)

/** A trade and its town: "slate roofer in Leeds", "pony stables of west Kent". */
export const trade =
  /^(?:the )?\p{Ll}[\p{L}’'-]{2,20}(?: \p{Ll}[\p{L}’'-]{2,20}){1,3} (?:of|in|near) (?:\p{Ll}{4,8} )?\p{Lu}\p{Ll}{2,20}$/u

/** What a site offers of its own. */
export const ownOffer = anyOf(
  [
    'our',
    'us',
    'newsletters?',
    'reprints',
    'podcast',
    'app',
    'status',
    'support',
    'help',
    'docs',
    'forum',
    'iOS',
    'Android',
    'Discord',
    'Slack',
    'Telegram',
    'GitHub'
  ],
  'i'
)

/** Addresses of shops and of paid referrals. */
export const shop = either(
  anyOf(['shop', 'store', 'deals?', 'coupons?', 'amzn'], 'i', '\\/\\/(?:[^/]{1,60}\\.)?', '[\\w-]{0,20}\\.'),
  anyOf(
    [
      'shop',
      'store',
      'buy',
      'order',
      'sale',
      'deals?',
      'offers?',
      'cart',
      'checkout',
      'pricing',
      'trial',
      'coupons?',
      'promo',
      'go'
    ],
    'i',
    '\\/',
    '(?:[/?]|$)'
  ),
  anyOf(
    ['ref', 'aff', 'affiliate', 'aff_id', 'tag', 'partner', 'promo', 'coupon', 'clickid', 'subid'],
    'i',
    '[?&]',
    '='
  ),
  /amzn\.to/i,
  anyOf(['affiliate', 'cpc', 'paid', 'sponsored', 'native', 'partner'], 'i', '[?&]utm_(?:medium|source)=', '')
)

/** What a button of a shop says, also where its link is lost: "SHOP NOW", "See today’s deals". */
export const shopButton = anyOf(
  [
    "(?:see|check|get|view|find) (?:[\\w.’'-]{2,20} ){0,3}(?:deals|offers|prices?)(?: (?:for |of )?(?:today|now|here))?",
    '(?:shop|buy|order|book) (?:it |yours )?(?:now|today|here|online)'
  ],
  'iu',
  '^[^\\p{L}\\p{N}]{0,4}',
  '[^\\p{L}\\p{N}]{0,4}$'
)
