import {anyOf, either} from '../../article/text/any-of.ts'

/**
 * In Chinese and Japanese, which need no word boundary. Failover, troubleshooting, drills and faults that are simulated or
 * injected are no incident.
 */
const incidentWordsOfAsia = [
  '事故',
  '障害',
  '(?<!模拟[^\\n]{0,12})故障(?!转移|恢复|排查|处理|注入|诊断|演练)',
  '宕机',
  '停机',
  '中断',
  '停电'
]

/**
 * What incidents are called in several languages. Only what names an incident, or says that something did not work for
 * its users: documentation speaks of errors and failures too.
 */
export const incident = anyOf(
  [
    'outages?',
    'incidents?',
    'down[- ]?time',
    'post-?mortems?',
    'blackouts?',
    'disruptions?',
    'interruptions?',
    'degradation',
    'degraded (?:performance|service)',
    'unavailab(?:le|ility)',
    'unreachable',
    'inaccessible',
    'data (?:loss|breach|leak)',
    'breach(?:es|ed)?',
    'ransomware',
    'cyber ?attacks?',
    '(?:ddos|phishing) attacks?',
    'hack(?:ed|ers?)',
    'exploited',
    'compromised',
    'exposed (?:[\\w-]{1,15} ){0,2}(?:data|keys?|records|secrets|credentials|passwords)',
    'zero-day',
    'malicious (?:code|crates?|packages?|versions?|releases?|extensions?|commits?|payloads?)',
    'malware',
    'supply[- ]chain attacks?',
    '(?:went|were|was|goes|gone|is|are|been|knocked|taken) (?:down|offline)',
    'stopped working',
    '(?:broke|took down|brought down) prod(?:uction)?',
    '(?:deleted|dropped|wiped|destroyed|erased) (?:(?:the|our|my|its|a|whole|entire) ){0,2}prod(?:uction)?',
    '(?:internet|power|phones?|phone lines|network|service|lights) (?:is|are|was|were|went|goes) (?:still )?out',
    '(?:flight|train) cancell?ations',
    'cancell?(?:ed|ing) (?:[\\w,-]{1,20} ){0,3}(?:flights|trains)',
    'severed (?:[\\w-]{1,20} ){0,3}cables?',
    'glitch(?:es)?',
    'malfunction(?:s|ed)?',
    'scandals?',
    'fiascos?',
    'debacles?',
    '(?:was|were|been|being|left) unable to',
    "(?:users|customers|people) (?:\\w{2,12} ){0,3}(?:could(?:n['’]t| not)|cannot|can['’]t)",
    'crash(?:ed|es)',
    'rolled back',
    'root causes?'
  ],
  'gi'
)
export const incidentElsewhere = either(
  anyOf(
    [
      'vorf(?:a|ä)ll\\w{0,2}',
      'panne[ns]?',
      'incidents?',
      'indisponib\\w{2,9}',
      'interrup(?:tion|ción|ção|ciones|ções)\\w{0,2}',
      'caídas?',
      'incidentes?',
      'incidencias?',
      'interruzion[ei]',
      'disservizi?o?',
      'guasto',
      'storing(?:en)?',
      'onderbreking(?:en)?',
      'uitval',
      '(?:cyber|hacker)angriffs?',
      'awari(?:a|e|i|ę|ami|ach)',
      'apag(?:ão|ões|ón|ones)',
      'kesinti\\p{L}{0,6}',
      'arıza\\p{L}{0,6}',
      'výpad(?:ek|ky|ku|ků)',
      'driftstopp',
      'avbrudd',
      'avbrott',
      'driftstörning\\w{0,3}',
      'nedbrud',
      'nede'
    ],
    'giu'
  ),
  anyOf(
    [
      '(?<!\\p{L})\\p{L}{0,20}(?:ausf(?:a|ä)ll(?:e|s|en)?|störung(?:en)?)(?!\\p{L})',
      ...incidentWordsOfAsia,
      '不可用',
      '断开',
      '泄露',
      '漏洞',
      '復旧',
      '停止',
      '利用(?:いただけ|でき)な(?:い|かった)',
      '(?:장애|중단)(?!인|물|극복|조치|감지|격리|허용)',
      'сбо(?:й|я|е|и|ев)',
      'инцидент\\p{L}{0,3}',
      'недоступ\\p{L}{2,6}',
      'отключени\\p{L}{1,3}'
    ],
    'giu',
    '',
    ''
  )
)

/** Titles of what is written about an incident. */
export const incidentTitle = anyOf(
  [
    'post[- ]?mortem',
    'incident',
    'outages?',
    'downtime',
    'root cause analysis',
    'rca',
    'blackout',
    'disrupt(?:ion|s|ed)',
    'interruption',
    'unavailab\\w{2,6}',
    'breach\\w{0,2}',
    'ransomware',
    'cyber ?attacks?',
    'attacks?',
    'hack(?:ed|s)?',
    'exploit(?:ed|s)?',
    'disclosure',
    'advisory',
    'cve(?:-\\d{4}-\\d{3,7})?',
    'vulnerabilit(?:y|ies)',
    'data (?:loss|leak)',
    'expos(?:ed|es) (?:[\\w-]{1,15} ){0,2}(?:data|keys?|records|secrets|credentials|passwords)',
    'degrad(?:ation|ed)',
    '(?:service|partial|major|minor|scheduled|planned|emergency) (?:maintenance|interruption|outage)',
    'maintenance',
    'down',
    'offline',
    'crash(?:ed|es)?',
    'failures?',
    'failed',
    'retrospective',
    'after[- ]action',
    'malicious',
    'malware',
    'supply[- ]chain',
    'locked out',
    'knocked out',
    '(?:broke|took down|brought down) prod(?:uction)?',
    '(?:deleted|dropped|wiped|destroyed|erased) (?:(?:the|our|my|its|a|whole|entire) ){0,2}prod(?:uction)?',
    'inc-?\\d{2,8}'
  ],
  'i'
)
export const incidentTitleElsewhere = either(
  anyOf(
    [
      '\\p{L}{0,20}(?:ausfall|störung|vorfall)',
      'wartung\\p{L}{0,8}',
      'panne',
      'incident',
      'interruption',
      'maintenance',
      'caída',
      'interrupción',
      'incidente',
      'mantenimiento',
      'manutenção',
      'queda',
      'interrupção',
      'coupure',
      'disservizio',
      'guasto',
      'manutenzione',
      'interruzione',
      'storing',
      '(?:cyber|hacker)angriff',
      'awari[aei]',
      'apag(?:ão|ón)',
      'kesinti(?:si)?',
      'arıza(?:sı)?',
      'výpadek',
      'onderhoud',
      'uitval',
      'driftstopp',
      'avbrudd',
      'avbrott',
      'nedbrud',
      'vedlikehold',
      'underhåll'
    ],
    'iu',
    '(?:^|[^\\p{L}])',
    '(?!\\p{L})'
  ),
  anyOf(
    [
      ...incidentWordsOfAsia,
      '维护',
      '維護',
      'メンテナンス',
      '利用(?:いただけ|でき)な(?:い|かった)',
      '장애(?!인|물|극복|조치|감지|격리|허용)',
      '复盘',
      '復盤',
      '报告书',
      'сбой',
      'сбоя',
      'авари[яи]',
      'инцидент',
      'недоступ'
    ],
    'iu',
    '',
    ''
  )
)

/** Titles of what helps with incidents, or with anything else. Of words that incidents have too, only the place tells. */
export const documentTitle = either(
  anyOf(
    [
      'read ?me',
      'change ?log',
      'release notes',
      '\\d\\.\\d{1,3} released?',
      'contributing',
      'code of conduct',
      'guides?',
      'tutorial',
      'handbook',
      'playbooks?',
      'run ?books?',
      '(?:disaster|recovery|failure|threat) scenarios?',
      'how[- ]to',
      'checklist',
      'procédures?',
      'procedimientos?',
      'procedimentos?',
      'cheat ?sheet',
      'getting started',
      'quick ?start',
      'meeting (?:notes|minutes)',
      'meeting #?\\d{1,4}',
      'call #?\\d{1,4} (?:notes|minutes)',
      '(?:accessibility|code|component|dependency|performance) audit',
      'post-?mortems? repository',
      '(?:daily|weekly|monthly|sprint|quarterly) (?:recap|digest|round-?up|review|briefing|post-?mortem|retrospective)',
      'chapter \\d{1,3}',
      'kapitel \\d{1,3}',
      'cap[íi]tulo \\d{1,3}',
      'chapitre \\d{1,3}',
      'hand-?(?:off|over)s?',
      'minutes of',
      'roadmap',
      'adr',
      'rfc',
      'leitfaden',
      'anleitung',
      'handbuch',
      'guía'
    ],
    'iu'
  ),
  anyOf(
    [
      '^\\W{0,4}(?:meeting|minutes|backlog|index)\\W{0,3}$',
      '^\\W{0,4}awesome\\b',
      '^\\W{0,4}\\w{2,14} weekly(?: \\p{L}{3,9} \\d|:| #| \\d)',
      '\\b(?:team|weekly|monthly) meeting\\b',
      '指南',
      '手册',
      '教程',
      '索引',
      '案例库',
      '流程',
      '手順',
      'ガイド',
      'руководство'
    ],
    'iu',
    '',
    ''
  )
)
/** Titles of what a house says of incidents in general: how it handles them, and its lists of them. */
export const houseTitle = either(
  anyOf(
    [
      'management',
      'response',
      'process',
      'polic(?:y|ies)',
      'severit(?:y|ies)',
      'classification',
      'command',
      'handling',
      'training',
      'lifecycle',
      'communications?',
      'history',
      'log',
      'index',
      'list',
      'archive',
      'database',
      'register',
      'levels?',
      'roles?',
      'tracker',
      'flow',
      'protection',
      'prevention',
      'preparedness',
      'readiness',
      'resilience'
    ],
    'iu',
    '\\b(?:incidents?|severity|security|post-?mortems?|outages?|(?:data )?breach|downtime|ransomware|attack|disaster|crisis) ',
    '\\b'
  ),
  anyOf(
    [
      '\\b(?:polic(?:y|ies)|process|procedures?)\\W{0,3}$',
      '^(?:[\\p{L}-]{2,15} ){0,2}(?:incidents|post-?mortems) and \\p{L}{3,15}\\W{0,3}$',
      '^(?:past |known |recent |service )?outages\\W{0,3}$',
      '^\\W{0,4}(?:incidents|outages|post-?mortems|incidentes|vorfälle|störungen)(?! (?:on|of|in|at|with|affecting|am|vom|del?|du)\\b)\\b'
    ],
    'iu',
    '',
    ''
  )
)
/** Titles of lists of many: "August 2025: major incidents". */
export const listTitle = /(?:^|[ -])(?:incidents|post-?mortems|incident reports)\W{0,3}$/iu
/** "A list of post-mortems" says so itself, however much it tells of each. */
export const saysList =
  /\b(?:lists?|collections?|index) of (?:\p{L}{2,20} ){0,2}(?:incidents|outages|post-?mortems|(?:incident )?reports)\b/iu
/** Words that a title may have which names no incident of its own: "What is a Postmortem?", "0x19. Postmortem". */
export const bareTitle: ReadonlySet<string> = new Set(
  'what is are a an the of on for and to my our your writing write effective good great example sample post mortem mortems postmortem postmortems incident incidents outage outages downtime disruption report reports analysis root cause rca review reviews retrospective summary detector detection monitoring service services production web stack debugging project blameless title template complex documento informe análisis del de incidente rapport bericht vorfall system issue learned lessons'.split(
    ' '
  )
)
/** What else articles and documents are about. */
export const otherTitle = either(
  anyOf(
    [
      'releas(?:e|ed|es)',
      'contribution',
      'licen[cs]e',
      'polic(?:y|ies)',
      'how we',
      'process',
      'faqs?',
      'reference',
      'documentation',
      'docs',
      'specification',
      'spec',
      'proposal',
      'plan',
      'design',
      'architecture',
      'setup',
      'installation',
      'configuration',
      'best practices',
      'introducing',
      'announc(?:ing|ement)',
      'interview',
      'in review',
      'agenda',
      'welcome',
      'manuale?',
      'protokoll',
      'skills?',
      'demo',
      'lab',
      'study',
      'tracker'
    ],
    'iu'
  ),
  /说明/iu
)

/** What happened, as the first sentences say it. */
export const befell = anyOf(
  [
    '\\b(?:was|were|got|has been|have been) (?:hacked|exploited|attacked|breached|drained|compromised|down|offline|unavailable|unreachable|inaccessible|locked out|knocked out|paralysed|paralyzed)\\b',
    '\\bwent (?:down|offline|dark)\\b',
    '\\bsuffered an? (?:\\w{2,15} ){0,2}(?:outage|attack|breach|exploit|disruption|failure)\\b',
    '\\b(?:stopped|failed) (?:working|responding)\\b',
    '\\b(?:war|waren|fiel|fielen) (?:\\p{L}{2,20} ){0,8}(?:ausgefallen|aus|gestört|betroffen|nicht erreichbar)(?!\\p{L})',
    '\\b(?:a|ont) été (?:victimes?|piratée?s?|paralysée?s?|coupée?s?|indisponibles?)',
    "\\bvictimes? d['’]une (?:nouvelle )?panne"
  ],
  'iu',
  '',
  ''
)

/** Incidents in general, and one of which the text tells. */
export const anyIncident = either(
  anyOf(
    [
      'an?',
      'any',
      'each',
      'every',
      'no',
      'future',
      'past',
      'similar',
      'such',
      'multiple',
      'all',
      'most',
      'potential',
      'major',
      'minor'
    ],
    'gi',
    '\\b',
    '\\s(?:\\w{2,15}\\s)?(?:incident|outage|post-?mortem|downtime|breach|disruption|retrospective)s?\\b'
  ),
  anyOf(['incidents', 'outages', 'post-?mortems', 'breaches', 'disruptions', 'retrospectives'], 'gi')
)
export const thisIncident =
  /\b(?:the|this|that|our|its)\s(?:[\w-]{1,15}\s){0,2}(?:incident|outage|breach|disruption|downtime|attack|hack|exploit)\b/gi
/** A headline tells of one, whatever stands below. */
export const headlineVerb = anyOf(
  [
    'leaves?',
    'hits?',
    'forces?',
    'suffers?',
    'faces',
    'facing',
    'disrupts?',
    'blocks?',
    'knocks?',
    'causes?',
    'caused',
    'takes?',
    'took',
    'due to',
    'explains?',
    'confirms?'
  ],
  'i'
)

/** Reports of more than one incident. */
export const manyReports = /\b(?:post-?mortems|incident reports|retrospectives)\b/i

/** What is asked of whoever writes one, or what one is. */
export const assignment = anyOf(
  [
    '\\b(?:write|writing) (?:a|an|your|the|one|good|effective) (?:\\w{2,12} ){0,2}(?:post-?mortem|incident report|retrospective)',
    '\\bhow to write\\b',
    '\\bmust contain\\b',
    '\\bwhat is an? (?:post-?mortem|incident|outage)',
    '\\b(?:an? (?:\\w{2,12} )?|the goal of an? )post-?mortem is\\b',
    '\\ba (?:brief|short|detailed|chronological) (?:overview|account|explanation|description|summary) of (?:the incident|what)',
    '\\b(?:this|each) (?:directory|folder|section|document|page) (?:contains|outlines|describes|covers|is)\\b'
  ],
  'gi',
  '',
  ''
)

/** "You are a security analyst working for a shop": an exercise. */
export const imagined = anyOf(
  [
    'analyst',
    'engineer',
    'administrator',
    'admin',
    'operator',
    'manager',
    'consultant',
    'technician',
    'developer',
    'responder'
  ],
  'i',
  '\\b(?:you are|imagine (?:that )?you are) an? (?:[\\w-]{2,20} ){0,4}'
)
