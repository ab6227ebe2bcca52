import {anyOf, either} from '../../article/text/any-of.ts'
/** Titles of post-mortems in several languages. */
export const postmortemTitle =
  /\b(?:post[- ]?mort[eé]?ms?|root cause (?:analysis|report)|rca|retrospective|incident (?:retro|review)|after[- ]action|nachbereitung|nachbetrachtung|retrospektive|rétrospective|post[- ]?incident review|pir)\b|复盘|復盤|ポストモーテム|постмортем/iu
/** Titles of accounts that need no form. */
export const reportTitle =
  /\b(?:incident (?:report|summary|on)|outage report|disclosure|advisory|cve-\d{4}-\d{3,7}|störungsbericht|vorfallbericht|rapport d['’]incident|informe (?:del?|sobre)|relatório de incidente|incidentrapport|hendelsesrapport|rapporto)\b|报告|報告|отч[её]т/iu
/** Titles of running messages about an incident. */
export const statusTitle = anyOf(
  [
    '\\b(?:status update|service (?:status|advisory|notice)|statusmeldung|statusupdate|störungsmeldung|point de situation)\\b',
    '\\[(?:resolved|fixed|closed|monitoring|investigating|behoben|résolu|resuelto)\\]',
    '(?:^|\\W)(?:resolved|fixed|update)\\s?:',
    'currently (?:down|offline|unavailable)',
    '已恢复',
    '已解决',
    '恢复情况',
    '復旧'
  ],
  'iu',
  '',
  ''
)
/** Titles of planned work. */
export const noticeTitle = either(
  anyOf(
    [
      '(?:planned|scheduled|upcoming|expected|expecting|emergency|routine|urgent)(?: \\w{2,20}){0,2} (?:outage|downtime|upgrade|work|interruption|migration|shutdown)',
      'server upgrade',
      'downtime notice',
      'deprecat(?:ion|ing)',
      'sunsetting',
      'end[- ]of[- ](?:life|support)',
      '(?:\\p{L}{0,20})?wartung\\p{L}{0,12}',
      '\\p{L}{0,12}abschaltung',
      'instandhaltung',
      'geplante\\p{L}?',
      'verschoben',
      'onderhoud',
      'gepland',
      'maintenances?',
      'travaux',
      'coupure (?:programmée|prévue|planifiée|imminente|temporaire)',
      'mantenimiento',
      'programad[oa]',
      'manutenção',
      'manutenzione',
      'programmat[oaie]',
      'avviso di interruzione',
      'vedlikehold',
      'planlagt',
      'underhåll',
      'planerat',
      'vedligeholdelse'
    ],
    'iu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(
    [
      '维护',
      '維護',
      '停机维护',
      '检修',
      '将于.{1,30}(?:暂停|停止|停机|升级|迁移)',
      'メンテナンス',
      'техническ\\p{L}{1,3} работ',
      'обслуживани'
    ],
    'iu',
    '',
    ''
  )
)

/** Titles of work that may be planned, or may have gone wrong. */
export const workTitle = either(
  anyOf(
    [
      'upgrad(?:e|es|ing)',
      'updat(?:e|ing)',
      'migrat(?:ion|ing|e)',
      'mov(?:e|ing)',
      'reboots?',
      'restarts?',
      'shut ?down',
      'switch(?:ing|over)',
      'replac(?:ement|ing)',
      'relocation',
      '\\p{L}{0,15}umzug',
      'umstellung',
      'aktualisierung',

      'mise à jour',
      'déménagement',
      'actualización',
      'migración',
      'atualização',
      'migração',
      'aggiornamento'
    ],
    'iu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['升级', '迁移', '更新', '移行', 'обновлени'], 'iu', '', '')
)
/** It went wrong. */
export const brokenTitle =
  /\b(?:outages?|incidents?|fail(?:s|ed|ing|ures?)?|down|broken?|issues?|problems?|errors?|unavailab\w{2,6}|disrupt\w{0,5}|degrad\w{2,5}|loss|lost|slow|stuck|resolved|post-?mortem|ausfall|störung|panne|caída|queda)\b|故障|障害|中断/iu
/** How long something will be gone, which is said before it: "will be down for two hours". */
export const announcedAbsence = either(
  anyOf(
    [
      "(?:will|(?:is|are|['’]re) going to) be (?:\\w{2,12} )?(?:down|offline|unavailable|unreachable|shut|put|suspended)",
      '(?:is|are) (?:scheduled|planned) (?:for|to|on|from)',
      'we will have an? (?:\\w{2,12} )?(?:outage|downtime|interruption)',
      '(?:sera|seront) (?:\\p{L}{2,20} )?(?:indisponibles?|inaccessibles?|coupée?s?|interrompue?s?)',
      'se (?:realizará|llevará)',
      'será (?:realizad|efectuad)[oa]',
      'entrar(?:á|ão) em manutenção',
      '(?:ficar(?:á|ão)?|estar(?:á|ão)) (?:\\p{L}{2,20} )?(?:indisponíve(?:l|is)|fora do ar)',
      '(?:quedar|estar)(?:á|án) (?:\\p{L}{2,20} )?(?:indisponibles?|no disponibles?|fuera de servicio)',
      'wird .{0,60} in den Wartungsmodus',
      '(?:wird|werden) .{0,60}nicht (?:verfügbar|erreichbar) sein',
      '(?:sarà|saranno) (?:\\p{L}{2,20} )?(?:non disponibil[ei]|irraggiungibil[ei]|offline)'
    ],
    'iu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['将[于在会]?[^。，；]{0,30}(?:暂停|停止|停机|关闭|检修|下线)', '予定'], 'iu', '', '')
)
/** Work that is said before it is done, or in the midst of an incident to end it. */
export const announcedWork = either(
  anyOf(
    [
      "(?:will|(?:is|are|['’]re) going to|plan(?:s|ned)? to) (?:\\w{2,12} )?be (?:\\w{2,12} )?(?:upgraded|restarted|rebooted|migrated|moved|replaced|performed|switched)",
      "(?:will|(?:is|are|['’]re|['’]m) going to|plan(?:s|ned)? to) (?:\\w{2,12} )?(?:upgrade|reboot|migrate|switch to|carry out|take (?:\\w{2,12} )?(?:down|offline)|perform (?:[\\w-]{1,15} ){0,3}(?:maintenances?|upgrades?|updates?|work|migration))",
      "(?:we['’]re|we are) (?:doing|performing|planning|carrying out) (?:[\\w-]{1,15} ){0,4}(?:upgrade|update|maintenance|migration|move|work)",
      'wird (?:am|vom|zwischen|es am)',
      'werden (?:am|vom|zwischen|wir am)',
      'va (?:changer|être)',
      'zal',
      'vil (?:bli|være)',
      'kommer att'
    ],
    'iu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['将[于在会]?[^。，；]{0,30}(?:维护|升级|更换|迁移|重启)', 'будет'], 'iu', '', '')
)

/** What whoever lived through it takes from it. */
export const learnt = anyOf(
  [
    "(?:I|we)(?:['’]ve| have| also)? learn(?:ed|t)",
    'lessons? (?:learn\\w+|I|we|here|for|from)',
    'take ?aways?',
    'in hindsight',
    'with hindsight',
    'next time',
    'to prevent this',
    'prevent (?:this|it) (?:from )?happen\\w*',
    "won['’]t happen again"
  ],
  'i'
)

/** What stands over the part that draws the lesson. */
export const teachingHeading = /\b(?:lessons?|takeaways?|learn(?:ed|t|ings?)?|implications)\b/i

/** What is yet to come. */
export const planned = either(
  anyOf(
    [
      'will (?:be|take place|have|start|begin|not be|undergo|perform|cause|lead)',
      'is (?:scheduled|planned)',
      'are (?:scheduled|planned|planning)',
      "we(?:['’]re| are) going to",
      'we plan to',
      'maintenance window',
      'thank you for your (?:patience|understanding)',
      'wird',
      'werden',
      'verschieben',
      'geplant',
      'sera',
      'seront',
      'prévue?s?',
      'aura lieu',
      'será',
      'serán',
      'se realizará',
      'prevista?',
      'programad[oa]',
      'verrà',
      'sarà',
      'zal',
      'zullen',
      'gepland',
      'vil (?:bli|være)',
      'kommer att',
      'planlagt',
      'будет',
      'будут',
      'запланирован'
    ],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['将于', '将在', '将会', '将进行', '届时', '预计', '予定', '行います'], 'giu', '', '')
)

/** The sentences with which status pages say how an incident stands. */
export const standing = either(
  anyOf(
    [
      '(?:this|the) (?:incident|issue|problem|outage|service|site|services) (?:has been|have been|is now|was) (?:now )?(?:resolved|fixed|identified|restored|mitigated|closed)',
      'a fix has been',
      "we(?: are|['’]re) (?:currently |still |now )?(?:investigating|monitoring|experiencing|working on|looking into|aware)",
      'we will (?:provide|post|share) (?:an |more |further )?updates?',
      'should be (?:back|resolved|working)',
      '(?:is|are) (?:now )?(?:back (?:up|online|to normal)|operational|fully (?:operational|restored))',
      'all (?:systems|services) (?:are )?(?:operational|back|restored)',
      'störung (?:ist|wurde) behoben',
      '(?:ist|sind) (?:\\p{L}{2,12} ){0,2}wieder (?:online|erreichbar|verfügbar|da|in betrieb)',
      '(?:funktioniert|funktionieren|läuft|laufen) (?:\\p{L}{2,12} ){0,2}wieder',
      'wir (?:arbeiten|untersuchen|sind)',
      'le problème (?:est|a été) résolu',
      'nous (?:travaillons|enquêtons)',
      '(?:est|sont) (?:de|à) nouveau',
      'se ha resuelto',
      '(?:is|are) (?:currently|still) (?:down|unavailable|not (?:available|working|reachable)|affected|experiencing)',
      '(?:ist|sind) (?:derzeit|aktuell|momentan|zur ?zeit) (?:nicht|gestört|offline)',
      '(?:est|sont) (?:actuellement )?(?:en panne|indisponibles?|inaccessibles?)',
      '(?:está|están) (?:caíd[oa]s?|fuera de servicio)',
      'estamos (?:trabajando|investigando|trabalhando)',
      'foi resolvid[oa]',
      '(?:está|estão|están) de (?:volta|nuevo)',
      'è stato risolto',
      '(?:è|sono) di nuovo',
      '(?:is|zijn) (?:\\p{L}{2,12} ){0,2}(?:verholpen|opgelost)',
      '(?:werkt|werken|functioneert|functioneren) (?:\\p{L}{2,12} ){0,2}weer'
    ],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(
    [
      '已恢复',
      '恢复正常',
      '正(?:在|持续)[^。，]{0,12}(?:处理|修复|抢修|排查|评估|尝试|调查)',
      '后续[^。，]{0,6}更新',
      '復旧し(?:まし|てい)',
      '調査中',
      'работает',
      'устранен'
    ],
    'giu',
    '',
    ''
  )
)

/** What holds while it is said: a message says so, an account of what is over does not. */
export const atPresent = either(
  anyOf(
    [
      'currently',
      'at (?:the|this) (?:moment|time)',
      'right now',
      'so far',
      'as of (?:now|\\d)',
      'derzeit',
      'momentan',
      'aktuell',
      'zur ?zeit',
      'im (?:moment|augenblick)',
      'stand:? \\d',
      'actuellement',
      'en ce moment',
      'pour le moment',
      'actualmente',
      'en estos momentos',
      'por el momento',
      'atualmente',
      'no momento',
      'attualmente',
      'al momento',
      'momenteel',
      'op dit moment',
      'for øyeblikket',
      'för närvarande',
      'i øjeblikket',
      'obecnie',
      'aktualnie',
      'nyní',
      'şu anda',
      'сейчас',
      'в данный момент'
    ],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['目前', '现在', '現在'], 'giu', '', '')
)

/** What pages of a status call the state of an incident in their front matter. */
export const stateValue =
  /^(?:investigating|identified|monitoring|resolved|in[ _-]?progress|mitigated|operational|degraded|(?:partial|major)[ _-]?outage|behoben|résolu|resuelto|resolvido|risolto|opgelost)$/i

/** Only post-mortems call a section so. */
export const postmortemHeading = either(
  anyOf(
    [
      'action items?',
      'lessons? learn(?:ed|t)',
      'what (?:went|worked) (?:well|wrong)',
      'where we got lucky',
      'contributing factors',
      'root cause analysis',
      'five whys',
      '5 whys',
      'blameless',
      'lecciones aprendidas',
      'leçons',
      'lições aprendidas',
      'lessons'
    ],
    'iu',
    '^\\W{0,4}',
    '\\b'
  ),
  /^(?:复盘|经验教训|改进措施|教訓|再発防止)/iu
)

/** What is to be done, or to be done otherwise, from now on. */
export const whatFollows = either(
  anyOf(
    [
      "we(?:['’]ll| will| plan to| intend to| are going to| have (?:begun|started|since|now|already)|['’]ve (?:begun|started|since|now|already))",
      'will be (?:investigating|correcting|adding|improving|reviewing)',
      'in (?:the )?future',
      'next time',
      'from now on',
      'going forward',
      'to prevent',
      'prevent (?:this|it|similar)',
      'lessons?',
      'learn(?:ed|t)',
      'should have',
      'künftig',
      'in zukunft',
      'damit (?:das|dies|so etwas)',
      "à l['’]avenir",
      'en el futuro',
      'para evitar',
      'no futuro'
    ],
    'iu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['今后', '以后', '防止', '再発'], 'iu', '', '')
)

/** Titles of what explains somebody’s incident. */
export const analysisTitle = either(
  anyOf(
    [
      'analys[ei]s',
      'analy[sz]ing',
      'post-?mortem',
      'anatomy',
      'dissect\\w{0,3}',
      'deep[- ]dive',
      'explained',
      'breakdown',
      'lessons',
      'case study',
      'root cause',
      'retrospective',
      'what (?:really )?happened',
      'what we (?:can|know)',
      'why',
      'how',
      'exploit',
      'hack',
      'attack',
      'inside',
      'understanding',
      'unpacking',
      'analyse',
      'análisis',
      'análise',
      'analisi'
    ],
    'iu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  anyOf(['分析', '剖析', '复盘', '解析'], 'iu', '', '')
)
/** Sections of what explains somebody’s incident. */
export const analysisHeading = either(
  anyOf(
    [
      'technical',
      'root cause',
      'how (?:the|it) \\w{2,12}',
      'the (?:attack|exploit|vulnerability|bug|flaw|hack|fault)',
      'attack',
      'exploit',
      'vulnerability',
      'step[- ]by[- ]step',
      'detailed description',
      'analysis',
      'possible (?:fix|mitigation|solution)\\w{0,3}',
      'what went wrong',
      'why (?:did|this|it)',
      'commentary'
    ],
    'iu'
  ),
  /原因|分析/iu
)

/** On a chain of blocks. */
const chainAddresses = ['\\b0x[0-9a-f]{6,64}\\b', '\\betherscan\\.io\\b']
export const chainAddress = anyOf(chainAddresses, 'i', '', '')
/** What one looks at who takes a system apart: addresses, transactions, commands of an exploit. */
export const technical = either(
  anyOf(
    [
      'proof of concept',
      'exploit(?:ed|s|er)?',
      'attacker',
      'reentrancy',
      'root cause',
      'race condition',
      'null pointer',
      'kernel driver',
      'stack trace',
      'BGP',
      'DNS resolver',
      'routing table',
      'failover',
      'voltage',
      'transmission lines?',
      'relay',
      'frequency'
    ],
    'giu'
  ),
  anyOf([...chainAddresses, '线路', '继电', '负荷', '频率'], 'giu', '', '')
)

/** Whoever has an opinion says whose it is. */
export const oneself = /\b(?:I|[Mm]y|(?:by|for|[Ll]et|of|to|with) me)\b/g

export const apology =
  /\b(?:apologi[sz]e|apologies|sorry for|entschuldig\p{L}{0,6}|désolés?|nous excusons|disculpas|desculp\p{L}{1,4}|ci scusiamo|excuses|beklager|ber om ursäkt)\b|歉意|抱歉|ご迷惑|お詫び|приносим извинения/iu

/** "Root cause: …" as the beginning of a line. */
export const rootCauseLine = /(?:^|\n)[^\p{L}\n]{0,6}(?:root cause|causa ra[ií]z|cause racine|hauptursache)(?!\p{L})/iu

/** "### 25-Jun-2021: storage failed" */
export const dayInFront =
  /^\W{0,4}(?:\d{4}-\d\d|\d{1,2}(?:st|nd|rd|th|\.)?[-./ ](?:\d{1,2}|\p{L}{3,9}\.?)[-./, ]{1,2}\d{2,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b/u

/** A time or a day with its time, alone on a line: "02:00 UTC", "### 2024-01-18 00:10 UTC", "3 May, 14:05". */
export const stampLine =
  /^\W{0,4}(?:(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:\d{1,2}\.? )?[a-z]{3,9}\.? ?(?:\d{1,2},? ?)?(?:\d{4},?)?)[,T ]{0,3})?(?:at |um )?\d{1,2}[:.h]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:uhr|uur)?\s?(?:\(?[a-z]{2,5}(?:[+-]\d{1,2})?\)?)?\W{0,4}(?:$|\n|[-–—:]\s)/iu
