import {allSections} from '../../article/outline/all-sections.ts'
import {anyOf, either} from '../../article/text/any-of.ts'
import {foreignMonthNames, monthStems, sureMonthNames, weekdayNames} from '../../article/text/date-words.ts'
import type {Article, Block, Role, Section} from '../../article/types.ts'
import type {Need} from './types.ts'

/** Words that tell a cause wherever they stand. */
const causeWords = [
  'because',
  'due to',
  'result(?:ed|ing)? (?:in|from|of)',
  'led to',
  'as a result',
  'owing to',
  'thanks to',
  'bug',
  'misconfigur\\w{1,6}',
  'exhaust\\w{2,5}',
  'ran out',
  'overload\\w{0,3}',
  'attack\\w{0,4}',
  'phish\\w{0,4}',
  'vulnerab\\w{2,6}',
  'expired',
  'under investigation'
]

/** Sentences that tell a thing which has no section of its own. Wide on purpose: what is told somewhere is not missing. */
const tells: Readonly<Record<Exclude<Need, 'summary' | 'timeline'>, RegExp>> = {
  when: either(
    /\b\d{1,2}[:.h]\d\d\b|\b(?:19|20)\d\d\b|\b\d{1,2}\s?[ap]\.?m\b/i,
    anyOf(
      [
        ...sureMonthNames,
        'May',
        ...weekdayNames,
        'today',
        'yesterday',
        'this (?:morning|afternoon|evening|week)',
        'last (?:night|week|month)',
        ...foreignMonthNames,
        'heute',
        'gestern'
      ],
      'i'
    ),
    /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/i
  ),
  impact: either(
    anyOf(
      [
        'affect\\w{0,3}',
        'impact\\w{0,3}',
        'unable',
        'unavailab\\w{2,6}',
        'unreachable',
        'inaccessible',
        'offline',
        'outage',
        'went down',
        'took down',
        'knocked out',
        'was down',
        'were down',
        'fail(?:ed|ing|ure)\\w{0,2}',
        'errors?',
        'degrad\\w{2,5}',
        'not work\\w{0,3}',
        'stopped',
        'stall\\w{0,3}',
        'broke',
        'broken',
        'missing',
        'crash\\w{0,3}',
        'restart\\w{0,3}',
        'could (?:be|have)',
        'attackers?',
        'reverted',
        'disrupt\\w{0,5}',
        'slow\\w{0,4}',
        'latency',
        'lost',
        'loss',
        'timeouts?',
        'timed out',
        'could not',
        "couldn['’]t",
        'cannot',
        "can['’]t",
        'not able',
        'stuck',
        'interrupt\\w{0,4}',
        'delay\\w{0,3}',
        'vulnerab\\w{2,6}',
        'compromised',
        'stolen',
        'leaked',
        'exposed',
        'blank',
        'users',
        'customers',
        'people',
        'every(?:body|one)',
        'visitors',
        'subscribers',
        'passengers',
        'patients',
        'callers'
      ],
      'i'
    ),
    /\d\s?%/i
  ),
  cause: anyOf(
    [
      ...causeWords,
      'caused?',
      'causing',
      'root cause',
      'trigger\\w{0,4}',
      'stemm\\w{0,4}',
      'fault\\w{0,2}',
      'introduced',
      'reason',
      'so that',
      'mistak\\w{1,5}',
      'accidental\\w{0,2}',
      'since',
      'after',
      'when',
      'wrong',
      'incorrect\\w{0,2}',
      'error',
      'investigating',
      '(?:hit|affected|impacted) by an?'
    ],
    'i'
  ),
  resolution: anyOf(
    [
      'resolv\\w{1,3}',
      'resolution',
      'restor\\w{1,5}',
      'fix\\w{0,3}',
      'recover\\w{0,3}',
      'roll(?:ed|ing)?(?:\\s\\w{2,12}){0,3}\\sback',
      'rollback',
      'revert\\w{0,3}',
      'mitigat\\w{1,4}',
      'patch\\w{0,3}',
      'back (?:online|up|to normal)',
      'restart\\w{0,3}',
      'upgrad\\w{1,3}',
      'remov\\w{1,3}',
      'disabl\\w{1,3}',
      'replac\\w{1,3}',
      'repair\\w{0,3}',
      'work(?:ed|ing) again',
      'rotat\\w{1,3}',
      'released?',
      'added',
      'increased',
      'scaled',
      'delet\\w{1,3}',
      'yanked',
      'blocked',
      'workaround'
    ],
    'i'
  ),
  'follow-up': anyOf(
    [
      'will (?:be )?\\w{3,14}',
      'plan(?:s|ned|ning)? to',
      'going forward',
      'next steps?',
      'prevent\\w{0,4}',
      'improv\\w{1,5}',
      'avoid\\w{0,3}',
      'in (?:the )?future',
      'should',
      'follow(?:ing)?[- ]?up',
      'to ensure',
      'so that (?:this|it)',
      "we (?:have|['’]ve) (?:since )?(?:added|changed|started)",
      'action (?:items?|points?)',
      'lessons?',
      'learn\\w{1,4}',
      'need to',
      'recommend\\w{0,3}',
      'working on',
      'further work'
    ],
    'i'
  ),
  lessons: /\b(?:lessons?|learn(?:ed|t|ings?)|takeaways?|hindsight|went (?:well|wrong)|lucky|surprised)\b/i,
  status: anyOf(
    [
      'resolved',
      'monitoring',
      'investigating',
      'identified',
      'restored',
      'ongoing',
      'in progress',
      'scheduled',
      'completed',
      'operational',
      'working again',
      'solved',
      'back (?:online|up|to normal)',
      'up and running',
      'currently',
      'at the moment',
      'continu\\w{1,3}',
      'fixed',
      'recovered',
      'underway',
      'no further impact'
    ],
    'i'
  )
}

/** A lead shorter than this summarises nothing. */
const shortestLead = 40
const stamped = anyOf(
  [
    '\\d{4}-\\d\\d-\\d\\d',
    '\\d{1,2}[:.]\\d\\d',
    '\\d{1,2}\\s?[ap]m\\b',
    '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b',
    `(?:${monthStems})\\w{0,6}\\s\\d`
  ],
  'i',
  '^\\W{0,4}',
  ''
)

/** Whether the prose of the article tells what has no section of its own. */
export function toldIn(article: Article, need: Need): boolean {
  if (need === 'summary') return leadOf(article)
  const texts = article.blocks.filter(({kind}) => kind !== 'frontmatter' && kind !== 'comment' && kind !== 'definition')
  if (need === 'timeline') return hasTimeline(texts)
  return texts.some(({prose}) => tells[need].test(prose.text))
}

const fewestRows = 3
const fewestInTable = 2
const clock = /\d[:.]\d\d/

/** Entries that begin with a time: three, or two rows of a table. */
function hasTimeline(texts: readonly Block[]): boolean {
  const entries = texts.filter(({prose}) => stamped.test(prose.text))
  return (
    entries.length >= fewestRows ||
    entries.filter(({cell, prose}) => cell?.column === 0 && clock.test(prose.text)).length >= fewestInTable
  )
}

/** "After the deployment" and "a wrong answer" tell of a cause only where no section is there to tell it. */
const causes = anyOf(
  [
    ...causeWords,
    'caus(?:ed|es|ing)',
    '(?:root|the|primary) cause',
    'culprit',
    'stemm\\w{2,4}',
    'turned out',
    'traced',
    'planned (?:maintenance|downtime|migration)'
  ],
  'i'
)
/** Where nobody looks for it: what was learnt and what will be done have causes of their own. */
const notForCauses = new Set<Role | undefined>(['impact', 'prevention', 'lessons', 'references'])

/** Whether an article that gives each thing its own section tells the cause in another one. */
export const causeToldBeside = (article: Article): boolean => {
  const elsewhere = new Set(blocksUnder(article.outline, notForCauses))
  return article.blocks.some(
    (block) => block.kind !== 'heading' && !elsewhere.has(block) && causes.test(block.prose.text)
  )
}

/** What stands in sections of these roles, and in their sections that have no role of their own. */
function* blocksUnder(
  sections: readonly Section[],
  roles: ReadonlySet<Role | undefined>,
  outer?: Role
): Generator<Block> {
  for (const section of sections) {
    const role = section.role ?? outer
    if (roles.has(role)) yield* section.own
    yield* blocksUnder(section.sections, roles, role)
  }
}

const plan = anyOf(
  [
    "(?:we|i|team)(?:['’]ll|\\s(?:will|plan to|intend to|are going to|have (?:since|now|already)))",
    'action (?:items?|points?)',
    'next steps?',
    'going forward',
    'follow(?:ing)?[- ]?ups?'
  ],
  'i'
)

/** Whether a sentence says what the team will do. */
export const plans = ({sentences}: Article): boolean => sentences.some(({text}) => plan.test(text))

const order = anyOf(
  ['always', 'never', 'avoid', "don['’]t", 'do not', 'use', 'keep', 'prefer', 'treat', 'make sure', 'ensure'],
  'i',
  '^\\W{0,6}'
)
const lesson = either(
  order,
  /\b(?:must|should|worth \w{2,14}ing|needs an?|could (?:have been|be) (?:\w{3,12}ly )?(?:avoided|prevented))\b/i
)

/** Whether a lesson is what to do from now on. */
export const teaches = (sections: readonly Section[]): boolean =>
  [...blocksUnder(sections, lessons)].some(({prose}) => lesson.test(prose.text)) ||
  sections.some(({role, sections: parts}) => lessons.has(role) && parts.some(({title}) => order.test(title)))
const lessons = new Set<Role | undefined>(['lessons'])

/** Whether paragraphs stand above all sections but the title. */
export function hasLead({blocks, outline}: Article): boolean {
  const opening = blocks.find(({kind}) => kind !== 'frontmatter' && kind !== 'comment')?.span.start
  const first =
    allSections(outline).find(({level, heading}) => level > 1 && heading.start !== opening)?.heading.start ??
    Number.POSITIVE_INFINITY
  return blocks.some(
    ({kind, item, prose, span}) =>
      kind === 'paragraph' && !item && span.start < first && prose.text.trim().length > shortestLead
  )
}

/** Text above the first heading under the title, or a front matter description. */
function leadOf({blocks, data}: Article): boolean {
  if (
    ['description', 'summary', 'excerpt', 'lead'].some(
      (key) => typeof data[key] === 'string' && (data[key] as string).length > shortestLead
    )
  )
    return true
  const opening = blocks.find(({kind}) => kind !== 'frontmatter' && kind !== 'comment')
  for (const block of blocks) {
    const {kind, level, prose} = block
    // A heading of level 2 that stands first is the title.
    if (kind === 'heading' && (level ?? 1) > 1 && block !== opening) return false
    if (kind === 'paragraph' && prose.text.trim().length > shortestLead) return true
  }
  return false
}

const incident = anyOf(
  [
    'outages?',
    'incidents?',
    'downtime',
    'disrupt\\w{1,5}',
    'degrad\\w{2,5}',
    'unavailab\\w{2,6}',
    'unable to',
    'offline',
    'went down',
    '(?:is|are|was|were) down',
    'breach\\w{0,2}',
    'attack\\w{0,3}',
    'vulnerabilit\\w{1,3}',
    'fail(?:ed|ing|s|ures?)',
    'errors?',
    'crash\\w{0,3}',
    'post-?mortem',
    'maintenance'
  ],
  'gi'
)
const fewestMentions = 2

/** Whether the article is about an incident at all. */
export const mentionsIncident = ({title, sentences}: Article): boolean =>
  (title?.text.match(incident)?.length ?? 0) > 0 ||
  sentences.reduce((sum, {text}) => sum + (text.match(incident)?.length ?? 0), 0) >= fewestMentions

/** Words of a note; what is longer is an account. */
const longestNote = 120
const account = /\b(?:post-?mortem|(?:full|incident|detailed) report|root cause analysis|rca|full (?:story|account))\b/i

/** Whether an article is a note that leads to the full account: "We've published a post-mortem". */
export const leadsToAccount = ({blocks, sentences}: Article): boolean =>
  sentences.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0) <= longestNote &&
  blocks.some(({prose, marks}) =>
    marks.some(({kind, from, to}) => kind === 'link' && account.test(prose.text.slice(from, to)))
  )
