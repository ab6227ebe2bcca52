import {anyOf, either} from '../../article/text/any-of.ts'

/** Turns of phrase of sentences that claim nothing: by the row that asks for them. */

export const advice = anyOf(
  [
    'should',
    'must',
    'needs? to',
    'ensur(?:e|ing)',
    'recommend(?:ed|s)?',
    'advisable',
    'important to',
    'essential',
    'crucial',
    'vital',
    'critical (?:to|for|that)',
    'can (?:help|be|take|do|use|better|also)',
    'consider(?:ed|ing)?',
    'encouraged',
    'best practices?',
    'better prepare',
    'invest(?:ing)?',
    'it is necessary',
    'make sure',
    'you',
    'your'
  ],
  'i'
)

export const opinion = anyOf(
  [
    'underscor\\w{1,3}',
    'underlin(?:es?|ed|ing)',
    'highlight(?:s|ed|ing)',
    'showcas\\w{1,3}',
    'demonstrat(?:es|ed|ing)',
    'illustrat\\w{1,3}',
    'exempli\\w{2,4}',
    'reminder',
    'remind(?:s|ed) (?:us|everyone|the world)',
    'crash course',
    'cautionary',
    'wake-?up call',
    'rais(?:es?|ed) (?:\\w{2,12} )?(?:questions|concerns)',
    'importance of',
    'significance',
    'far-reaching',
    'felt (?:\\w{3,14} )?(?:acutely|keenly|deeply)',
    'crucial role',
    'lessons?',
    'valuable',
    'reflects',
    'emphasi[sz]es',
    'it is clear',
    'one thing is clear',
    'serves? as',
    'served as',
    'testament',
    'nuances',
    'undeniabl\\w',
    'landscape',
    'unfortunate',
    'frustrating',
    'disappoint\\w{2,4}',
    'felt like',
    'certainly',
    'an? extraordinary',
    'truly',
    'simply',
    'fragility',
    'reliance on',
    'interconnected(?:ness)?',
    'goes to show',
    "what(?:['’]s| is| was| made| makes)\\b[^.]{0,60}\\b(?:important|remarkable|extraordinary|different|unusual|striking|worse)",
    'particularly (?:concerning|acutely)',
    'in other words'
  ],
  'i'
)

export const evaluation = either(
  anyOf(
    [
      'challenges',
      'consequences',
      'disruptions?',
      'effects?',
      'impacts?',
      'implications',
      'ramifications',
      'repercussions'
    ],
    'i',
    '\\b(?:significant|serious|major|profound|severe|far-reaching|huge|devastating|considerable|immense) '
  ),
  /\band (?:\w{2,14} )?\w{3,14} alike\b|\bshow(?:s|ed) how\b|\bshocked\b|\bpainfully\b|\bcould not be (?:higher|clearer|more)\b|\b(?:good|bad|rough) start\b/i
)

export const noteOfTheEditor = either(
  anyOf(
    [
      'Image',
      'Photo',
      'Picture',
      'Photograph',
      'Screenshot',
      'Illustration',
      'Figure',
      'Video',
      'Graphic',
      'Chart',
      'Source',
      'Credit',
      'Date',
      'Author',
      'Published',
      'Updated',
      'Posted'
    ],
    'i',
    '^',
    's?(?: \\d{1,2})?\\s?:'
  ),
  /\bcontributed (?:(?:\w{2,12} )?to this (?:story|article|post|piece|report)|reporting)\b/i,
  anyOf(
    ['updated', 'corrected', 'amended', 'edited', 'revised'],
    'i',
    '\\b(?:this|the|our) (?:\\w{2,14} )?(?:story|article|post|piece|report|page) (?:has been|was|is being) (?:\\w{2,12}ly )?'
  ),
  /^(?:first|originally|last) (?:published|posted|updated)\b/i,
  // What feeds of WordPress end with.
  /^the post .{1,300}? (?:appeared first|first appeared) on \S/i,
  // The head of a box in MkDocs.
  /^(?:!!!|\?{3}\+?) \w/,
  anyOf(
    ['story', 'article', 'post', 'piece', 'report'],
    'i',
    "\\b(?:we(?:['’]ve| have)) (?:updated|corrected|amended) (?:this|the|our) "
  )
)

export const whatTheArticleWillSay = either(
  /^(?:below (?:is|are)|here(?:['’]s| is| are))\b/i,
  anyOf(
    [
      'in this (?:article|guide|post|report|piece|section|comprehensive)',
      'this (?:\\w{3,14} )?(?:article|guide|post|report|analysis|piece|section) (?:will|aims|explores|examines|delves|covers|looks|provides|discusses|serves)',
      "we(?:['’]ll| will| shall) (?:\\w{3,10} )?(?:delve|explore|discuss|examine|look|cover|dive|analy[sz]e|break|see|explain)",
      "let['’]?s (?:explore|delve|dive|look|take|break)",
      'this (?:article|report|post|analysis|piece) is an? (?:\\w{3,14} )?(?:account|analysis|breakdown|overview|summary)',
      'information (?:about|on) [^.;]{3,60} (?:is|are) (?:given|listed|provided) below',
      'by the end of this',
      'read(?:ers)? will',
      'stay tuned',
      'this is a developing',
      'developing story',
      'updates? as'
    ],
    'i'
  )
)

export const callToReaders = anyOf(
  [
    'subscribe',
    'newsletter',
    'sign up (?:for|here|now|today|below|to (?:our|the newsletter))',
    'click here',
    'share (?:this|your|their|it)',
    'sharing (?:this|it)',
    'comments? (?:section|below)',
    'follow us',
    'read more',
    'read also',
    'learn more',
    'contact us',
    'join us',
    'visit our',
    'on our (?:site|website)',
    'check out',
    'written (?:by|using)',
    'for further reading',
    'please refer',
    'image credit',
    'photo by',
    'all rights reserved',
    'download our'
  ],
  'i'
)

export const generalTruth = either(
  /^it (?:is|was|remains|remained) (?:still |not |currently )?(?:unclear|clear|unknown|uncertain)\b/i,
  anyOf(['when(?:ever)?', 'if', 'in general', 'generally', 'typically', 'usually', 'often'], 'i', '^'),
  /\bremains? (?:unclear|unknown)\b/i,
  anyOf(
    [
      'is an? (?:[\\w-]{2,16} ){0,3}(?:type|kind|form|protocol|system|service|method|process|platform|tool|game|website|technology) (?:of|that|which)',
      'refers to',
      'is defined as',
      'translates',
      'can (?:still |also )?(?:impact|affect|lead|cause|result|cascade|create|disrupt|have)',
      'such as when'
    ],
    'i'
  )
)

export const imperative = anyOf(
  [
    'add',
    'adopt',
    'allow',
    'always',
    'audit',
    'avoid',
    'back',
    'be',
    'boot',
    'build',
    'call',
    'change',
    'check',
    'choose',
    'clear',
    'close',
    'conduct',
    'configure',
    'consider',
    'contact',
    'create',
    'delete',
    'deploy',
    'design',
    'develop',
    'diversify',
    'document',
    "don['’]t",
    'download',
    'educate',
    'enable',
    'ensure',
    'establish',
    'evaluate',
    'find',
    'follow',
    'forget',
    'go',
    'have',
    'implement',
    'improve',
    'increase',
    'install',
    'invest',
    'keep',
    'learn',
    'limit',
    'locate',
    'log',
    'look',
    'maintain',
    'make',
    'manage',
    'monitor',
    'navigate',
    'never',
    'open',
    'perform',
    'plan',
    'prepare',
    'prioriti[sz]e',
    'provide',
    'read',
    'regularly',
    'remember',
    'report',
    'reset',
    'restart',
    'review',
    'run',
    'schedule',
    'secure',
    'see',
    'select',
    'set',
    'share',
    'sign',
    'start',
    'stay',
    'stop',
    'subscribe',
    'switch',
    'take',
    'tell',
    'test',
    'think',
    'train',
    'try',
    'turn',
    'understand',
    'update',
    'upgrade',
    'use',
    'utili[sz]e',
    'verify',
    'visit',
    'wait',
    'watch',
    'work'
  ],
  'i',
  '^',
  "\\b(?!['’]s)"
)
