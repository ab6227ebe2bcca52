import {anyOf, either} from '../../article/text/any-of.ts'
import {sureMonthNames, weekdayNames} from '../../article/text/date-words.ts'

/** What more than one table of rows looks for. */

const list = (words: string): string => words.trim().split(/\s+/).join('|')

/** What happened. "Need", "feed" and the like are not in the past tense; "based" and "related" only describe. */
export const past = new RegExp(
  `\\b(?:(?!(?:need|feed|speed|indeed|exceed|proceed|succeed|breed|seed|based|related|connected|interconnected|heightened|advanced|distributed|automated|dedicated|shared|detailed|unexpected|limited|increased|redundant|hundred|named|so-called|centrali[sz]ed|sophisticated|privileged|unprecedented|involved|affected by|unaffected|unconfirmed|unresolved|unexplained|unplanned|unscheduled|unidentified|trusted|continued(?! (?:to|for|into|until|through))|managed(?! to))\\b)[a-zà-ɏ]{3,14}ed|${list(`
    went was were wasn['’]t weren['’]t had hadn['’]t didn['’]t couldn['’]t hung began led left lost took brought saw fell made became hit came broke stood rose grew caught kept felt
    woke read sent ran found thought gave got built shut put spread told said held drove paid sold cost cut struck fought
    meant overcame underwent withdrew froze bought chose drew fled forgot knew sought stole swept threw won(?!['’]t) sank spun
    rebuilt undertook spoke`)})\\b`,
  'i'
)
export const perfect =
  /\b(?:has|have|had)(?:['’]t|\snot)?\s(?:\w{2,12}ly\s|also\s|now\s|been\s|since\s|already\s|yet\sto\s|still\s){0,2}(?:been\s(?:in|on|at|under|out|down|without|off)\b|\w{3,14}(?:ed|en|wn|ne|me|ne|ost|ut|ade|ilt|elt|un|ung|aid)\b)/i
export const progressive =
  /\b(?:is|are|['’]s|['’]re)\s(?:\w{2,12}ly\s|also\s|now\s|currently\s|still\s|being\s|not\s){0,2}\w{3,14}ing\b/i
/** Not what only looks like a count: the name of a number that is called, a part of a name, "the two". */
export const number = either(
  /(?<![\w.-])(?<!\b(?:Microsoft|Office|Windows|HTTP|errors?|codes?|status|version|chapter|figure|iOS|Android)\s)(?!(?:911|999|112|000)\b(?![.,]\d))(?:[$€£]\s?)?\d[\d,.]{0,20}(?:\s?(?:%|percent|million|billion|k\b|m\b))?(?![\w-]|:\d)/i,
  anyOf(
    [
      'millions',
      'thousands',
      'hundreds',
      'dozens',
      'half',
      '(?<!\\bthe\\s)(?:two|three)',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'twelve',
      'twenty',
      'thirty'
    ],
    'i'
  )
)
/** "May" is a month where a day or a year stands beside it, else a verb. */
export const time = either(
  /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}(?:st|nd|rd|th)?\sMay\b|\b(?:in|on|since|of|by|until)\sMay\b|\bMay\s\d/i,
  anyOf(
    [
      ...sureMonthNames,
      ...weekdayNames,
      'today',
      'yesterday',
      'this (?:morning|week|afternoon)',
      'last (?:night|week|month|year)',
      'earlier (?:today|this)',
      'noon',
      'midnight',
      'hours?',
      'minutes',
      '(?:19|20)\\d\\d'
    ],
    'i'
  )
)
export const cause = anyOf(
  [
    'caused?',
    'causes',
    'causing',
    'due to',
    'because',
    'result(?:ed|ing)? (?:in|from|of)',
    'as a result',
    'led to',
    'leading to',
    'stemm?(?:ed|s) from',
    'trigger(?:ed|s|ing)',
    'originat(?:ed|es) (?:in|from)',
    'traced to',
    'prompted',
    'sparked',
    'sparking',
    'following',
    'blamed',
    'stem from',
    'root cause',
    'contain(?:ed|s) a (?:defect|bug|fault)',
    'introduced (?:a |an )?(?:bugs?|error|defect|fault)'
  ],
  'i'
)
export const effect = anyOf(
  [
    'affect(?:ed|ing|s)',
    'disrupt\\w{0,5}',
    'unable',
    'offline',
    'unavailab\\w{2,6}',
    'impact(?:ed|ing|s)',
    'delay(?:ed|s|ing)?',
    'interrupt\\w{0,5}',
    'degrad\\w{2,5}',
    'crash\\w{0,3}',
    'went (?:down|dark|out)',
    'outages?',
    'inaccessible',
    '(?<!\\bslow(?:ing|ed|s)?\\s)down',
    'lost access',
    'not working',
    'without (?:service|internet|access|connectivity)',
    'cancel\\w{0,8}',
    'suspended',
    'brought down',
    'took down',
    'stranded',
    'grounded',
    'halted',
    'failed(?! to)',
    'stopped working',
    'experienced',
    'suffer(?:ed|ing)',
    'struggl\\w{1,3}',
    'disconnected',
    'vulnerab\\w{3,8}'
  ],
  'i'
)
export const superlative = anyOf(
  [
    'largest',
    'biggest',
    'leading(?!\\s(?:to|up|them|some|many|users|customers)\\b)',
    'most (?:popular|used|widely|heavily|advanced|common|significant)',
    'second-largest',
    'third-largest',
    'number one',
    "world['’]s",
    'first ever',
    'record[- ](?:number|high|low|time|breaking)',
    'dominat\\w{1,4}',
    'one of (?:the|its|AWS\\S{0,5})',
    'oldest',
    'market share',
    'majority',
    'by far'
  ],
  'i'
)

export const action = anyOf(
  [
    'implement(?:ed|s)',
    'deploy(?:ed|s)',
    'restor(?:ed|es)',
    'launch(?:ed|es)',
    'issu(?:ed|es)',
    'releas(?:ed|es)',
    'utili[sz](?:ed|es)',
    'uses?',
    'used',
    'provid(?:ed|es)',
    'operates?',
    'hosts?',
    'request(?:ed|s)',
    'dispatched',
    'fixed',
    'postponed',
    'respond(?:ed)?',
    'rel(?:y|ies)',
    'owns?',
    'serves\\b(?! as)',
    'runs',
    'employs',
    'acquired',
    'work(?:ed|ing) (?:to|on|with)',
    'quick to',
    'undertaking',
    'investigat(?:ed|ing|es)'
  ],
  'i'
)
