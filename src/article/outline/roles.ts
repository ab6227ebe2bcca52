import {anyOf, either} from '../text/any-of.ts'
import type {Role} from '../types.ts'
import {roleElsewhere} from './role-names.ts'

/**
 * What sections of published incident reports are called. Names from the templates of Google SRE
 * (https://sre.google/sre-book/example-postmortem/), Atlassian
 * (https://www.atlassian.com/incident-management/handbook/postmortems) and PagerDuty
 * (https://response.pagerduty.com/after/post_mortem_template/). First match wins: "Impact on users" before "Users".
 */
export const roleNames: readonly (readonly [Role, RegExp])[] = [
  [
    'references',
    anyOf(
      [
        'references',
        'sources',
        'further reading',
        'links',
        'related (?:issues|incidents|documents)',
        'supporting information',
        'bibliography',
        'quellen\\w{0,12}',
        'literatur',
        'références',
        'fuentes',
        'referencias',
        'fontes',
        'referências'
      ],
      'iu',
      '^',
      '(?![\\p{L}])'
    )
  ],
  [
    'timeline',
    either(
      anyOf(
        [
          'timeline',
          'chronology',
          'chain of events',
          'key events',
          'sequence of events',
          'order of events',
          'zeitachse',
          'zeitlicher ablauf',
          'chronologie',
          'ablauf',
          'cronología',
          'línea de tiempo',
          'linha do tempo',
          'cronologia'
        ],
        'iu',
        '(?<!\\p{L})',
        '(?!\\p{L})'
      ),
      /^context$/iu
    )
  ],
  [
    'lessons',
    either(
      anyOf(
        [
          'lessons?',
          'learne?d',
          'learnt',
          'learnings',
          'takeaways?',
          'went (?:so )?(?:well|wrong|badly|poorly)',
          'go so well',
          "what (?:worked|did(?:n['’]t| not) work)",
          '(?:could|can) (?:be|have been|have gone|go) (?:improved|better)',
          'got lucky',
          'erkenntnisse',
          'lehren',
          'leçons',
          'enseignements',
          'lecciones',
          'lições'
        ],
        'iu',
        '(?<!\\p{L})',
        '(?!\\p{L})'
      ),
      /^postmortem$/iu
    )
  ],
  [
    'prevention',
    either(
      anyOf(
        [
          'action items?',
          'action plan',
          'systemic (?:mitigations?|fix(?:es)?)',
          'review actions?',
          'prevent(?:ion|ive|ative|ing)?',
          'process improvements?',
          'improvements?',
          'next steps',
          'follow[- ]?ups?',
          'recommendations',
          '(?:resulting|remaining|preventive|planned|future|required) actions?',
          '(?:left[- ]?over|remaining|residual|outstanding|open) (?:tasks|work|items)',
          'corrective',
          'future (?:work|plans|measures|actions|steps|improvements)',
          'planned (?:work|actions|improvements|changes)',
          'going forward',
          'moving forward',
          'what (?:(?:we|can|could|would|will|be) ){1,3}improved?',
          'do differently',
          'do better',
          'maßnahmen',
          'mesures',
          'actions correctives',
          'próximos pasos',
          'próximos passos',
          'medidas',
          'ações'
        ],
        'iu',
        '(?<!\\p{L})',
        '(?!\\p{L})'
      ),
      /\b(?:doing|done|changing) (?:about (?:it|this)|to (?:mitigate|improve|fix|avoid))\b|^actions$/iu
    )
  ],
  [
    'cause',
    either(
      anyOf(
        [
          'root causes?',
          'causes?',
          'caused',
          'contributing factors?',
          'fault',
          'trigger',
          'five whys',
          '5 whys',
          'how (?:did )?(?:it|this) happen(?:ed)?',
          'why (?:did|was|were|it|this happen(?:ed|s))',
          'technical (?:explanation|analysis|details)',
          '(?:description|explanation) of the (?:\\w{3,14} )?(?:vulnerability|bug|problem|issue|fault)',
          'ursachen?',
          'causa(?:s| raíz| raiz)?'
        ],
        'iu',
        '(?<!\\p{L})',
        '(?!\\p{L})'
      ),
      /^details$/iu
    )
  ],
  [
    'impact',
    anyOf(
      [
        'impacts?',
        'impacted',
        'affected',
        'scope',
        'consequences',
        'auswirkungen?',
        'folgen',
        'conséquences',
        'impacto',
        'consecuencias',
        'consequências'
      ],
      'iu',
      '(?<!\\p{L})',
      '(?!\\p{L})'
    )
  ],
  [
    'detection',
    /(?<!\p{L})(?:detection|detected|identified|discovery|hard to detect|erkennung|détection|detección|detecção)(?!\p{L})/iu
  ],
  [
    'resolution',
    either(
      anyOf(
        [
          'resolution',
          'resolved',
          'remediation',
          'recovery',
          'mitigation',
          'restoration',
          'how did we fix',
          'how (?:it|we) (?:was )?fixed',
          'solutions?',
          'behebung',
          'lösung',
          'résolution',
          'resolución',
          'resolução',
          'solución',
          'solução'
        ],
        'iu',
        '(?<!\\p{L})',
        '(?!\\p{L})'
      ),
      /^(?:the |our )?(?:actual |immediate |temporary |permanent |final )?fix(?:es)?(?: applied)?(?: \(.{1,40}\))?$/iu
    )
  ],
  [
    'response',
    anyOf(
      [
        'responses?',
        'actions? taken',
        'what (?:was|we) d(?:one|id)',
        'immediate actions?',
        'how we responded',
        'reaktion',
        'réponse',
        'respuesta',
        'resposta'
      ],
      'iu',
      '^',
      '(?!\\p{L})'
    )
  ],
  [
    'summary',
    either(
      anyOf(
        [
          'summary',
          'overview',
          'introduction',
          'tl;?dr',
          'quick facts',
          'at a glance',
          'in short',
          'zusammenfassung',
          'überblick',
          'résumé',
          'resumen',
          'resumo'
        ],
        'iu',
        '(?<!\\p{L})',
        '(?!\\p{L})'
      ),
      anyOf(
        [
          'what happened(?: (?:on|at|to|with|during|in|when|and)\\b.{0,40})?',
          'synopsis',
          'what was the (?:problem|issue)',
          'the (?:incident|problem)',
          'abstract',
          'was ist passiert\\??',
          'que s.est-il passé.{0,3}',
          'qué pasó\\??',
          'o que aconteceu\\??'
        ],
        'iu',
        '^',
        '$'
      )
    )
  ],
  ['background', /(?<!\p{L})(?:background|lead[- ]?up|hintergrund|contexte|antecedentes|contexto)(?!\p{L})/iu],
  ['status', /^(?:current )?status$/i]
]

/** "Time to repair", "Recovery time": figures about a role, not the section that tells it. */
export const figures = /^(?:time to|duration|date|severity)\b|^\S{1,20}(?:\s\S{1,20}){0,2}(?<!\bnext)\stime$/i

/** What blocks of further reading are called where a site appends them: no part of the section above. */
export const appended = anyOf(
  [
    'you (?:might|may) (?:also|be) (?:like|enjoy|interested)\\b.{0,20}',
    'also read',
    'read also',
    'read next',
    'recommended(?: for you| reading)?',
    'related (?:articles|posts|stories|news|coverage|reading)',
    'more (?:stories|news|from .{1,40})',
    'trending(?: now)?',
    'most (?:popular|read)',
    'latest (?:news|articles|posts)',
    'popular posts',
    'up next',
    "don['’]t miss"
  ],
  'i',
  '^',
  '$'
)

/** The role that a title names. */
export function roleOf(title: string): Role | undefined {
  const words = title.trim().replace(/[:：?？*]{1,9}$/, '')
  return figures.test(words)
    ? undefined
    : (roleNames.find(([, names]) => names.test(words))?.[0] ?? roleElsewhere(words))
}

/** What joins the names of two roles in one title: "Causes and resolution". */
const joint = /\s(?:and|und|et|y|e|en|og|och|&|\+)\s|\s?[/,、]\s?|(?<=\p{Script=Han})[与和及](?=\p{Script=Han})/u

/** All roles that a title names: "Remediation and lessons learned" has two. */
export const rolesOf = (title: string): Role[] => [
  ...new Set([title, ...title.split(joint)].flatMap((part) => roleOf(part) ?? []))
]

/** Offset of the name of the role in a title. */
export const roleAt = (title: string): number =>
  roleNames.find(([, names]) => names.test(title))?.[1].exec(title)?.index ?? title.length
