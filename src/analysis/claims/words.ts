/** Signs that a sentence states a fact, and signs that it states none. Each reads a sentence without its quotations. */

const list = (words: string): string => words.trim().split(/\s+/).join('|')

/** What happened. "Need", "feed" and the like are no past tense; "based" and "related" only describe. */
export const past = new RegExp(
  `\\b(?:(?!(?:need|feed|speed|indeed|exceed|proceed|succeed|breed|seed|based|related|connected|interconnected|heightened|advanced|distributed|automated|dedicated|shared|detailed|unexpected|limited|increased|redundant|hundred|named|so-called|centrali[sz]ed|sophisticated|unprecedented|involved|affected by|trusted|continued(?! (?:to|for|into|until|through))|managed)\\b)[a-zà-ɏ]{3,14}ed|${list(`
    went was were wasn['’]t weren['’]t had hadn['’]t didn['’]t couldn['’]t hung began led left lost took brought saw fell made became hit came broke stood rose grew caught kept felt
    woke read sent ran found thought gave got built shut put spread told said held drove paid sold cost cut struck fought
    meant overcame underwent withdrew froze`)})\\b`,
  'i'
)
export const perfect =
  /\b(?:has|have|had)(?:['’]t|\snot)?\s(?:\w{2,12}ly\s|also\s|now\s|been\s|since\s|already\s|yet\sto\s|still\s){0,2}\w{3,14}(?:ed|en|wn|ne|me|ne|ost|ut|ade|ilt|elt|un|ung|aid)\b/i
export const progressive =
  /\b(?:is|are|['’]s|['’]re)\s(?:\w{2,12}ly\s|also\s|now\s|currently\s|still\s|being\s|not\s){0,2}\w{3,14}ing\b/i
export const number =
  /(?<![\w.-])(?:[$€£]\s?)?\d[\d,.]{0,20}(?:\s?(?:%|percent|million|billion|k\b|m\b))?(?![\w-]|:\d)|\b(?:millions|thousands|hundreds|dozens|half|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\b/i
/** A count or a share that somebody must have counted. */
export const quantity =
  /\d\s?(?:%|percent|per cent|million|billion|trillion)|\b\d{1,3},\d{3}\b|\b(?:millions|billions|trillions) of\b/i
export const time =
  /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|this (?:morning|week|afternoon)|last (?:night|week|month|year)|earlier (?:today|this)|hours?|minutes|(?:19|20)\d\d)\b|\[insert date\]/i
export const cause =
  /\b(?:caused?|causes|causing|due to|because|result(?:ed|ing)? (?:in|from|of)|as a result|led to|leading to|stemm?(?:ed|s) from|trigger(?:ed|s|ing)|originat(?:ed|es) (?:in|from)|traced to|prompted|sparked|sparking|following|blamed|stem from|root cause|contain(?:ed|s) a (?:defect|bug|fault)|introduced (?:a |an )?(?:bugs?|error|defect|fault))\b/i
export const effect =
  /\b(?:affect(?:ed|ing|s)|disrupt\w{0,5}|unable|offline|unavailab\w{2,6}|impact(?:ed|ing|s)|delay(?:ed|s|ing)?|interrupt\w{0,5}|degrad\w{2,5}|crash\w{0,3}|went (?:down|dark|out)|outages?|inaccessible|down|lost access|not working|without (?:service|internet|access|connectivity)|cancel\w{0,8}|suspended|brought down|took down|stranded|grounded|experienced|suffer(?:ed|ing)|struggl\w{1,3}|disconnected|vulnerab\w{3,8})\b/i
export const superlative =
  /\b(?:largest|biggest|leading|most (?:popular|used|widely|heavily|advanced|common|significant)|second-largest|third-largest|number one|world['’]s|first ever|record|dominat\w{1,4}|one of (?:the|its|AWS\S{0,5})|oldest|market share|majority|by far)\b/i
export const action =
  /\b(?:implement(?:ed|s)|deploy(?:ed|s)|restor(?:ed|es)|launch(?:ed|es)|issu(?:ed|es)|releas(?:ed|es)|utili[sz](?:ed|es)|uses?|used|provid(?:ed|es)|operates?|hosts?|request(?:ed|s)|dispatched|fixed|postponed|respond(?:ed)?|rel(?:y|ies)|owns?|serves\b(?! as)|runs|employs|acquired|work(?:ed|ing) (?:to|on|with)|quick to|undertaking|investigat(?:ed|ing|es))\b/i

export const hedge = /\b(?:could|may|might|potential|potentially|possibly|perhaps|would|likely|if)\b/i
export const prediction = /\b(?:will|going to|expected to|in the future|future)\b/i
export const advice =
  /\b(?:should|must|needs? to|ensur(?:e|ing)|recommend(?:ed|s)?|advisable|important to|essential|crucial|vital|critical (?:to|for|that)|can (?:help|be|take|do|use|better|also)|consider(?:ed|ing)?|encouraged|best practices?|better prepare|invest(?:ing)?|it is necessary|make sure|you|your)\b/i
export const opinion =
  /\b(?:underscor\w{1,3}|underlin(?:es?|ed|ing)|highlight(?:s|ed|ing)|showcas\w{1,3}|demonstrat(?:es|ed|ing)|illustrat\w{1,3}|exempli\w{2,4}|reminder|cautionary|wake-?up call|raises? (?:\w{2,12} )?(?:questions|concerns)|importance of|significance|far-reaching|felt (?:\w{3,14} )?(?:acutely|keenly|deeply)|crucial role|lessons?|valuable|reflects|emphasi[sz]es|it is clear|one thing is clear|serves? as|served as|testament|nuances|undeniabl\w|landscape|unfortunate|frustrating|disappoint\w{2,4}|truly|simply|fragility|reliance on|interconnected(?:ness)?|goes to show|what(?:['’]s| is| was| made| makes)\b[^.]{0,60}\b(?:important|remarkable|extraordinary|different|unusual|striking|worse)|particularly (?:concerning|acutely)|in other words)\b/i
export const roadmap =
  /^(?:below (?:is|are)|here(?:['’]s| is| are))\b|\b(?:in this (?:article|guide|post|report|piece|section|comprehensive)|this (?:\w{3,14} )?(?:article|guide|post|report|analysis|piece|section) (?:will|aims|explores|examines|delves|covers|looks|provides|discusses|serves)|we(?:['’]ll| will| shall) (?:\w{3,10} )?(?:delve|explore|discuss|examine|look|cover|dive|analy[sz]e|break|see|explain)|let['’]?s (?:explore|delve|dive|look|take|break)|by the end of this|read(?:ers)? will|stay tuned|this is a developing|developing story|updates? as)\b/i
export const call =
  /\b(?:subscribe|newsletter|sign up|click here|share (?:this|your|their|it)|sharing (?:this|it)|comments? (?:section|below)|follow us|read more|read also|learn more|contact us|join us|visit our|on our (?:site|website)|check out|written (?:by|using)|for further reading|please refer|image credit|photo by|all rights reserved|download our)\b/i
/** "In a large system …", "When DNS fails …": how things are in general. */
export const general =
  /^it (?:is|was|remains|remained) (?:still |not )?(?:unclear|clear|unknown|uncertain)\b|^(?:when(?:ever)?|if|in general|generally|typically|usually|often)\b|\b(?:is a (?:type|kind|form|protocol|system|service|method|process) (?:of|that|which)|refers to|is defined as|translates|can (?:still )?(?:impact|affect|lead|cause|result|cascade)|such as when)\b/i
export const imperative =
  /^(?:add|adopt|allow|always|audit|avoid|back|be|boot|build|call|change|check|choose|clear|close|conduct|configure|consider|contact|create|delete|deploy|design|develop|diversify|document|don['’]t|download|educate|enable|ensure|establish|evaluate|find|follow|go|have|implement|improve|increase|install|invest|keep|learn|limit|locate|log|look|maintain|make|manage|monitor|navigate|never|open|perform|plan|prepare|prioriti[sz]e|provide|read|regularly|remember|report|reset|restart|review|run|schedule|secure|see|select|set|share|sign|start|stay|stop|subscribe|switch|take|tell|test|train|try|turn|understand|update|upgrade|use|utili[sz]e|verify|visit|wait|watch|work)\b(?!['’]s)/i
