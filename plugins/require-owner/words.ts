import {anyOf, either} from '../../src/article/text/any-of.ts'
import {foreignMonthNames, sureMonthNames} from '../../src/article/text/date-words.ts'

/** Headings over tasks. "Prevention" and "Improvements" may describe what is in place already. */
export const tasks = either(
  anyOf(
    [
      'actions?',
      'to-?dos?',
      'follow[- ]?ups?',
      'next steps',
      'tasks',
      'acciones',
      'próximos pasos',
      'ações',
      'próximos passos',
      'azioni',
      'prossimi passi',
      'actiepunten',
      'vervolgacties',
      'handlingspunkter'
    ],
    'iu'
  ),
  anyOf(
    [
      'maßnahmen',
      'nächste schritte',
      'tiltak',
      'åtgärder',
      'tiltag',
      'maatregelen',
      'plan d.actions?',
      'prochaines étapes'
    ],
    'iu',
    '^',
    ''
  ),
  /行动项|待办|アクション|следующие шаги/iu
)

/** "Actions taken": nothing is left to do. */
export const taken = /\b(?:taken|tomadas|prises|adottate|ergriffen\w{0,2}|tomada|genomen|truffet|vidtagna)\b/i

/** A bold line of one word or of two with a stroke, "AC", "Alex", "Devs", "Ann/Ben", is who does what stands under it. */
export const name =
  /^(?!\p{Lu}\p{L}{0,20}(?:ing|ion|ment|ness|ty|ture|ate|ure)s?$)\p{Lu}\p{L}{1,20}(?:\s?\/\s?\p{Lu}\p{L}{1,20}){0,2}:?$/u

/** A reader sees that it is done. */
export const itself =
  /^\W{0,4}(?:write|publish|finish|complete|create)\s(?:an?|the|this)\s(?:incident report|post-?mortem|retrospective|incident review)\W{0,3}$/i

/** A person or team that will do it: `@anna`, "Owner: Anna", "(Anna)", "Anna will …", "**Platform team** …". */
export const owner = either(
  /(?<![\w.])@[\w-]{2,39}/u,
  anyOf(
    [
      '[Oo]wner',
      '[Oo]wned by',
      '[Aa]ssignee',
      '[Aa]ssigned to',
      '[Rr]esponsible',
      'DRI',
      '[Vv]erantwortlich',
      '[Zz]uständig',
      '[Rr]esponsable',
      '[Aa]nsvarlig',
      '[Aa]nsvarig',
      '[Ee]igenaar'
    ],
    'u'
  ),
  /\(\p{Lu}[\p{L} .&,-]{1,40}\)|^\W{0,4}(?:[\p{L}-]{2,20}\s){0,2}[Tt]eam\b|\b[Tt]eam\b\s?[:–—-]/u,
  anyOf(
    ['will', 'to', 'is going to', 'wird', 'werden', 'va', 'irá', 'zal', 'skal'],
    'u',
    '^\\W{0,4}\\p{Lu}[\\p{L}-]{1,20}(?: (?:and|und|y|et|&) \\p{Lu}[\\p{L}-]{1,20})? ',
    '(?!\\p{L})'
  ),
  /[–—-]\s?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}.-]{0,20})?\W{0,3}$|担当|负责人|[Оо]тветственн/u
)

/** When it will be done. */
export const date = either(
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}\b|\bQ[1-4]\b/i,
  anyOf(
    [
      'due',
      'deadline',
      'eta',
      'by the end',
      'end of',
      'next (?:week|month|quarter|sprint|release)',
      'this (?:week|month|quarter|sprint)',
      'tomorrow',
      'today',
      'heute',
      'morgen',
      'hoy',
      'demain',
      'oggi',
      'within \\w{1,8} (?:days?|weeks?|months?)'
    ],
    'i'
  ),
  anyOf(
    sureMonthNames.map((name) => name.slice(0, 3)),
    'i',
    '\\b',
    '[a-z]{0,6}\\b'
  ),
  /\bmay\b(?= \d)|\bby may\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
  anyOf(['bis', 'fällig', ...foreignMonthNames], 'i'),
  /\d{1,2}\s?[月日]/i
)

/** Where it is tracked: an address, `#12`, `OPS-12`. */
export const ticket = either(
  /https?:\/\/|(?<!\w)#\d{1,7}\b|\b[A-Z][A-Z\d]{1,9}-\d{1,7}\b/iu,
  anyOf(
    ['issue', 'ticket', 'pr', 'pull request', 'jira', 'mr', 'merge request', 'bug'],
    'iu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  )
)

/** A task that is done needs no owner. */
export const done = either(
  anyOf(
    [
      'done',
      'completed?',
      'fixed',
      'closed',
      'resolved',
      'implemented',
      'merged',
      'shipped',
      'erledigt',
      'hecho',
      'fait',
      '✅',
      '✔',
      '☑'
    ],
    'iu',
    '^\\W{0,6}',
    ''
  ),
  anyOf(
    ['done', 'completed', 'already', 'is now', 'are now', 'has been', 'have been', 'was', 'were', 'erledigt'],
    'iu',
    '\\b',
    '\\b\\W{0,3}'
  ),
  /^\W{0,4}(?:(?:we|i|the \w{2,14}) (?:have |has |['’]ve )?)?(?:now )?[\p{L}-]{2,18}(?<!ne|fe|se|spe|bre|proce|succe|exce)ed\b/iu
)

/** Where all of it is tracked, so that the article need not say it. */
export const elsewhere = either(
  anyOf(
    ['track(?:ed|ing)', 'filed', 'logged', 'recorded', 'collected', 'managed', 'listed', 'captured'],
    'i',
    '\\b',
    '\\b.{0,40}\\b(?:in|on|as|at|elsewhere|by)\\b'
  ),
  anyOf(['issue tracker', 'backlog', 'project board', 'tickets?', 'jira', 'github issues'], 'i')
)

/** Columns that tell one of the three. */
export const column = anyOf(
  [
    'owners?',
    'assignees?',
    'assigned(?: to)?',
    'who',
    'responsible',
    'team',
    'dri',
    'due(?: date)?',
    'deadline',
    'date',
    'when',
    'eta',
    'target(?: date)?',
    'tickets?',
    'issues?',
    'links?',
    'jira',
    'pr',
    'tracking',
    'bug',
    'verantwortlich',
    'zuständig',
    'fällig',
    'bis',
    'wer',
    'termin',
    'responsables?',
    'fecha',
    'plazo',
    'échéance',
    'prazo',
    'scadenza',
    'eigenaar',
    'ansvarlig',
    'frist',
    '负责人',
    '截止',
    '担当',
    '期限'
  ],
  'i',
  '^\\W{0,3}',
  '\\W{0,3}$'
)

/** A cell that says nothing. */
export const blank = /^[\s\-–—?.]{0,5}$|^(?:n\/?a|none|nobody|unassigned|offen)$/i
