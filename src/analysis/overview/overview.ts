import {allSections} from '../../article/outline/all-sections.ts'
import {anyOf, either} from '../../article/text/any-of.ts'
import {wordCountWithUnspaced} from '../../article/text/word-count.ts'
import type {Article, Block, Role, Section} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import type {Overview} from './types.ts'

/** Characters of the first paragraphs, which say what an article is about. */
const leadLength = 700
const longestTitle = 160
/** Blocks among which a heading is a title. */
const titleBlocks = 2
/** A shorter text proves little. */
const fewestWords = 150
/** Verbs in the past: what happened is reported in it, what a thing does is not. */
const pastVerbs = either(
  anyOf(
    [
      'was',
      'were',
      'had',
      'did',
      'began',
      'became',
      'took',
      'went',
      'saw',
      'found',
      'caused',
      'started',
      'failed',
      'noticed',
      'lost',
      'resulted',
      'stopped',
      'decided',
      'led',
      'made',
      'wurden?',
      'war(?:en)?',
      'hatten?',
      'kam(?:en)?',
      'gab(?:en)?',
      'ging(?:en)?',
      'fiel(?:en)?',
      'konnten?',
      'mussten?',
      'meldeten?',
      'teilten?',
      'fue(?:ron)?',
      'estaban?',
      'foi',
      'foram',
      'estava',
      'était',
      'étaient',
      'han? (?:sido|\\p{L}{2,20}[ai]do)',
      '(?:a|ont) (?:été|eu|\\p{L}{2,20}(?:é|ée|és|ées))',
      '(?:ha|hanno) \\p{L}{2,20}[aiu]t[oaie]',
      '(?:è|sono) stat[oaie]',
      'werd(?:en)?',
      'ble',
      'blev',
      'был[аио]?',
      'hadden',
      'konden',
      'byl[aoiy]?',
      'došlo'
    ],
    'giu',
    '(?<!\\p{L})',
    '(?!\\p{L})'
  ),
  // Spanish, Portuguese, French, Russian, Polish, Czech and Turkish tell it by endings, which English words hardly have.
  anyOf(
    [
      'ó',
      'ieron',
      'aron',
      'aban',
      '\\p{L}(?:ou|aram|eram|avam)',
      '\\p{L}(?:aient|èrent)',
      '[а-яё]{2}(?:л|ла|ло|ли|лся|лась|лось|лись)',
      '(?:ł|ła|ło|ły|liśmy|łyśmy)',
      'ov(?:al[aoiy]?|ány?)',
      '(?:ıldı|ildi|uldu|üldü|landı|lendi|mıştır|miştir)'
    ],
    'giu',
    '(?<!\\p{L})\\p{L}{2,20}',
    '(?!\\p{L})'
  )
)
/** Scripts of languages whose verbs do not tell it. */
const unconjugated =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}]{4}/u

const readable = new Set<Block['kind']>(['heading', 'paragraph', 'cell'])

/** An article from some distance: what decides on its subject and kind is worked out once. */
export const overviewOf = defineAnalysis('overview', (article: Article): Overview => {
  const {blocks} = article
  const told = blocks.filter(({kind, footnote}) => readable.has(kind) && footnote === undefined)
  const title = titleTextOf(article, told)
  const text = told.map(({prose}) => prose.text).join('\n')
  const code = blocks.reduce((sum, {kind, prose}) => sum + (kind === 'code' ? prose.text.length : 0), 0)
  const words = wordCountWithUnspaced(text)
  const sections = allSections(article.outline)
  return {
    article,
    title,
    headings: told.flatMap(({kind, prose}) => (kind === 'heading' && prose.text !== title ? prose.text : [])),
    sections,
    roles: namedRoles(sections, article.source),
    text,
    lead: leadTextOf(article, told),
    words,
    past: unconjugated.test(text)
      ? undefined
      : (1000 * (text.match(pastVerbs)?.length ?? 0)) / Math.max(words, fewestWords),
    passages: told.filter(({kind}) => kind !== 'heading'),
    code: code / Math.max(1, text.length + code),
    path: (article.path ?? '').replaceAll('\\', '/').toLowerCase()
  }
})

function titleTextOf({title, data}: Article, told: readonly Block[]): string {
  // An emoji on a line of its own is not a title.
  const worded = told.filter(({prose}) => /\p{L}/u.test(prose.text))
  // What stands above the first heading, where that comes soon, is a setting or a label.
  const first = worded.slice(0, titleBlocks).find(({kind}) => kind === 'heading') ?? worded[0]
  const words =
    title?.text ??
    (typeof data.title === 'string' ? data.title : undefined) ??
    first?.prose.text.split('\n').find((line) => /\p{L}/u.test(line)) ??
    ''
  return words.trim().slice(0, longestTitle)
}

/** What stands first, and what front matter says of the whole. */
function leadTextOf({data}: Article, told: readonly Block[]): string {
  const said = ['description', 'excerpt', 'summary', 'subtitle', 'tags', 'tag', 'categories', 'category'].flatMap(
    (key) => (typeof data[key] === 'string' || Array.isArray(data[key]) ? String(data[key]) : [])
  )
  let lead = said.join('\n')
  for (const {kind, prose} of told) {
    if (lead.length >= leadLength) break
    if (kind !== 'heading') lead += `\n${prose.text}`
  }
  return lead.slice(0, leadLength)
}

/** In an article that lost its Markdown any short line may look like a title; several with a colon, "Timeline:", are titles. */
function namedRoles(sections: readonly Section[], source: string): Set<Role> {
  const isLine = ({evidence}: Section): boolean => evidence === 'title-line'
  const rolesOf = (found: readonly Section[]): Role[] => found.flatMap(({role}) => role ?? [])
  const lines = sections.filter(
    (section) => isLine(section) && /:\s{0,3}$/.test(source.slice(section.heading.start, section.heading.end))
  )
  const named = new Set(rolesOf(lines))
  return new Set([
    ...rolesOf(sections.filter((section) => !isLine(section))),
    ...(named.size >= fewestNamed ? named : [])
  ])
}

const fewestNamed = 3
