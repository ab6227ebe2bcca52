import {anyOf, either} from '../../src/article/text/any-of.ts'

/** Words that tell the reader to do something for the site; all in small letters, `i` is set where they are used. */
const site = '(?:site|website|blog|channel|page|newsletter|podcast|app|magazine|portal)'
const more =
  '(?:(?:additional|other|more|further|similar|related|latest|in-depth|insightful|helpful|exclusive) ){1,2}(?:resources|articles|posts|content|stories|guides|insights|updates|news|tips|reads|coverage|topics|reviews)'
const address = '(?:subscribe|sign up|signing up|join|register|opt in)'
const look =
  '(?:explor(?:e|ing)|check(?:ing)? out|visit(?:ing)?|brows(?:e|ing)|discover(?:ing)?|read(?:ing)?|dive into|head over to|stop by|take a look at|find|looking for)'

export const bait: readonly RegExp[] = [
  // comments
  "\\b(?:share|sharing|leave|leaving|drop|post|tell us|let us know|we[’']d love to hear|give us) (?:us )?(?:(?:your|their|us your|a|what you) )(?:own )?(?:thoughts?|opinions?|comments?|experiences?|views?|feedback|think)\\b[^.!?]{0,60}\\b(?:comments?|below|section|think)\\b",
  '\\b(?:in|to) the comments? (?:section )?(?:below|section)\\b|\\bcomment (?:down )?below\\b',
  "\\bwe(?:[’']d| would) love to hear (?:from you|your|about your)\\b|\\bjoin the (?:conversation|discussion)\\b",
  '\\bwhat do you think\\?[^.!?]{0,80}\\b(?:comment|below|let us know)\\b',
  // newsletters
  `\\b${address} (?:to |for |now|today|our )[^.!?]{0,40}\\b(?:newsletter|channel|mailing list|updates|community|alerts)\\b`,
  '\\bget (?:our |the )?(?:latest |best |top )?(?:news|stories|updates|articles|content) (?:delivered |sent )?(?:straight |right |directly )?(?:to|in) your (?:inbox|email)\\b|\\bnever miss (?:an?|another) (?:update|story|post|article)\\b',
  // sharing and following
  '\\b(?:like|share|retweet|bookmark) (?:and (?:share|subscribe|follow)|this (?:article|post|story|video|page))\\b|\\bsharing (?:it|this|the article) with (?:others|your|friends)\\b|\\bshare (?:it|this) with (?:your |a )?(?:friends?|colleagues|network|others)\\b',
  '\\bfollow (?:us|our) (?:page |account |channel )?(?:on|for)\\b|\\bfollow us\\b|\\bspread the word\\b',
  // other pages of the site
  `\\b${look} (?:[\\w-]{2,14} ){0,3}(?:${more}|our ${site}(?! post))\\b|\\b${more} (?:on|at|from|across) (?:our|this|the) ${site}\\b|\\b(?:elsewhere|more) on (?:our|this) ${site}\\b`,
  `\\b(?:on|at) our ${site} (?:you[’']ll|you (?:will|can)) find\\b`,
  // praise of the article
  "\\bif you(?:[’']ve)? (?:found|liked?|enjoyed|loved?) (?:this|the|our|what you)\\b[^.!?]{0,40}\\b(?:article|post|guide|story|piece|content|read|informative|useful|helpful)\\b",
  "\\b(?:don[’']t forget to|be sure to|make sure to|hit (?:the )?(?:like|subscribe|bell)|click (?:here|the link|below)) [^.!?]{0,40}\\b(?:subscribe|follow|share|like|updates|more|button)\\b",
  '\\bstay tuned (?:to|for) (?:our|more|further|the latest)\\b|\\bhit (?:the )?(?:like|subscribe|bell)\\b',
  // German, French, Spanish, Portuguese
  '\\b(?:abonnieren sie|abonniere|melden sie sich (?:für|zu)|schreiben sie (?:es )?(?:uns )?in die kommentare|teilen sie (?:diesen|uns)|folgen sie uns|weitere artikel auf unserer)\\b',
  "\\b(?:abonnez-vous|inscrivez-vous à (?:notre|la)|partagez (?:cet article|votre avis)|suivez-nous|laissez(?:-nous)? un commentaire|découvrez (?:nos|d[’']autres) articles)\\b",
  '\\b(?:suscríbete|comparte (?:este artículo|tu opinión)|síguenos|déjanos (?:un|tu) comentario|visita nuestr[oa])\\b',
  '\\b(?:inscreva-se|compartilhe (?:este artigo|sua opinião)|siga-nos|deixe (?:um|seu) comentário|visite nosso)\\b'
].map((pattern) => new RegExp(pattern, 'i'))

/** "Users could not visit our site" tells, "Visit our site" and "You can visit our site" ask. */
export const asks = either(
  anyOf(
    [
      "don[’']t forget",
      'be sure',
      'make sure',
      'share',
      'leave',
      'drop',
      'post',
      'tell',
      'let us',
      'give us',
      'like',
      'retweet',
      'bookmark',
      'comment',
      'join',
      'subscribe',
      'sign up',
      'register',
      'follow',
      'stay',
      'hit',
      'click',
      'tap',
      'get',
      'never miss',
      'explore',
      'check',
      'visit',
      'browse',
      'discover',
      'read',
      'dive',
      'head over',
      'stop by',
      'take a look',
      'find',
      'spread',
      'thanks',
      'more',
      'elsewhere',
      'on our',
      'at our',
      'see',
      'shop',
      'buy',
      'order',
      'abonn',
      'melden',
      'schreiben',
      'teilen',
      'folgen',
      'weitere',
      'inscri',
      'partage',
      'suivez',
      'laissez',
      'découvrez',
      'suscr',
      'comparte',
      'síguenos',
      'déjanos',
      'compartilhe',
      'siga',
      'deixe'
    ],
    'i',
    '^(?:[^,.]{0,80}[,:] ?)?(?:please |just |and |also |do |always )?',
    ''
  ),
  /\b(?:you|your|readers?|please|consider)\b|\bwe(?:[’']d| would) love\b/i
)
