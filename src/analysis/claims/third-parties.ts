import {anyOf} from '../../article/text/any-of.ts'
import type {Article} from '../../article/types.ts'
import {claimsOf} from './find-claims.ts'
import type {Claim} from './types.ts'

/** "AWS has since fixed the bug", "In June, Cloudflare rolled back its update": what a house with a name did. */
const act = anyOf(
  [
    'added',
    'changed',
    'closed',
    'deprecated',
    'disabled',
    'fixed',
    'introduced',
    'mitigated',
    'patched',
    'published',
    'raised',
    'released',
    'removed',
    'replaced',
    'resolved',
    'restored',
    'rolled (?:back|out)',
    'shut down',
    'stopped',
    'throttled',
    'updated',
    'upgraded',
    'withdrew'
  ],
  'u',
  '^(?:(?:However|Later|Meanwhile|Then|Since then|In \\p{Lu}\\p{Ll}{2,8}|On \\p{Lu}\\p{Ll}{2,8}),?\\s)?(?<name>\\p{Lu}[\\p{L}\\p{N}.&-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}.&-]{1,30}){0,2})(?:,\\s[^,]{3,60},)?\\s(?:(?:has|have|had)\\s)?(?:(?:also|since|now|later|already|then|eventually|\\w{2,12}ly)\\s){0,2}'
)
const ownWords = /\b(?:we|our|ours|us|I|my)\b/i
/** Words that begin a sentence and are not a name, although a verb follows. */
const nobody = anyOf(
  [
    'It',
    'He',
    'She',
    'They',
    'This',
    'That',
    'These',
    'Those',
    'The',
    'A',
    'An',
    'Engineers',
    'Support',
    'Operations',
    'Someone',
    'Nobody',
    'Everyone',
    'Traffic',
    'Users',
    'Customers',
    'Services?',
    'Deployment',
    'Requests',
    'Incident',
    'Issue',
    'Team'
  ],
  '',
  '^'
)

/**
 * What a report of an organisation's own incident claims of others without a source.
 *
 * @param threshold confidence from which a sentence counts as a claim
 */
export function thirdPartyClaims(article: Article, threshold: number): Claim[] {
  const own = ownNames(article)
  return claimsOf(article).filter(({sentence: {text}, reach, confidence}) => {
    if (reach || confidence < threshold || ownWords.test(text)) return false
    const name = act.exec(text)?.groups?.name
    return (
      name !== undefined &&
      !nobody.test(name) &&
      isName(name, article.source) &&
      !name.split(' ').some((word) => own.has(word.toLowerCase()))
    )
  })
}

/** "GitHub", and what has a capital in the middle of a sentence too: "Issue raised" does not begin with a name. */
const isName = (name: string, source: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(name) ||
  source
    .split(name)
    .slice(0, -1)
    .some((before) => /[\p{Ll},] $/u.test(before.slice(-3)))

/** Fields of front matter that name the house that writes. */
const houseFields = ['author', 'authors', 'company', 'organization', 'organisation', 'owner', 'site', 'team']

/** Words of the title, of who wrote it, and behind "we at": the names of the house itself. */
function ownNames({title, data, blocks}: Article): Set<string> {
  const text = [
    title?.text ?? '',
    ...houseFields.map((key) => (typeof data[key] === 'string' ? (data[key] as string) : '')),
    ...blocks.flatMap(({prose}) => /\b(?:we at|here at)\s((?:\p{Lu}\S{1,30}\s?){1,3})/u.exec(prose.text)?.[1] ?? [])
  ].join(' ')
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.&-]{1,30}/gu) ?? [])
}
