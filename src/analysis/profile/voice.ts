import {allSections} from '../../article/outline/all-sections.ts'
import type {Article, Block, Role, Section} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {isOpen, slotsOf} from '../slots/index.ts'
import type {Voice} from './types.ts'

// "We will look at" is the author's guide, "we all depend" is everybody: only what a team did or owns speaks of it.
const team =
  /\b(?:[Oo]ur|OUR)\s(?!(?:daily|lives|world|reliance|dependen|article|site|website|readers|newsletter|modern|digital|digitally|society|increasingly|collective|guide|analysis|understanding|society|own\slives)\w{0,10}\b)|\b[Ww]e(?:['’](?:ve|re|d)|\s(?:also\s|then\s|now\s|have\s|had\s|were\s|was\s|are\s|did\s|first\s|quickly\s|immediately\s|decided|started|began|deployed|received|noticed|found|identified|rolled|restarted|fixed|saw|made|ran|took|got|needed|thought|believed?|use\b|used|apologi[sz]e|lost|turned|moved|added|disabled|enabled|sent|published|discovered|realized|realised|updated|reverted|reached|put|released|upgraded|migrated|created|don't|didn't|do\snot|did\snot))|\bI\s(?:was|have|had|did|started|deployed|noticed|saw|found|restarted|tried|think|rolled|got|made|went|realized|decided|ran|am)\b|\bus\b(?=\s(?:to|from|that|of|when|as|and|about)\b)/g
const quotation = /"[^"\n]{0,1500}(?:"|$)|“[^”]{0,1500}(?:”|$)|«[^»]{0,1500}(?:»|$)/g
// A title that begins with its date heads a log: "2017-11-30, proxy out of memory".
const postmortemTitle =
  /^\s?\d{4}-\d\d-\d\d\b|\b(?:post[- ]?mortem|incident (?:report|review|on)|root cause analysis|rca|retrospective|after[- ]action|disclosure|advisory|CVE-\d{4}-\d{4,7})\b/i

/** Somebody else said it. */
const reports =
  /\b(?:said|says|told|according to|tweeted|announced|confirmed|acknowledged|in an? (?:\w{2,12} )?(?:statement|tweet))\b/gi
/** Nobody calls themselves "the company". */
const others =
  /\bthe\s(?:[\w-]{2,20}\s){0,2}?(?:company|firm|bank|university|hospital|telco|carrier|airline|retailer|giant|exchange|regulator|outlet|newspaper|spokes(?:person|man|woman))\b/gi
/** To readers, about what it means: no team writes so of its own outage. */
const comment =
  /\b(?:underscor\w{1,3}|serves as|reminder|importance of|far-reaching|interconnected|in this (?:article|guide)|this article|(?:businesses|organi[sz]ations|companies|individuals) (?:should|must|need to)|one of the (?:largest|biggest|world|most)|digital (?:world|age|landscape))\b/gi
const byline = /^(?:By \p{Lu}\p{L}{1,20} \p{Lu}|\p{Lu}{3,20}(?:, \p{L}{2,20})? (?:\([^)]{2,20}\) )?[—–-] )/u
const stamped = /^\W{0,4}(?:\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d)/

/** What speaks for a team about its own incident, and, below zero, for somebody else about it. */
interface Sign {
  readonly weight: number
  readonly reason: string
}

/** Weighed on published reports and news, where the two sides lie at 1.3 and more, and at 0.5 and less. */
const firstHandFrom = 0.9

/** Who speaks: an organisation about its own incident, or a third party about somebody else's. */
export const voiceOf = defineAnalysis('voice', (article): Voice => {
  const told = article.data.voice
  if (told === 'first-hand' || told === 'third-party')
    return {speaker: told, reasons: ['front matter says so'], ownSections: []}
  const signs = [...wordSigns(article), ...structureSigns(article)].filter(({weight}) => weight !== 0)
  const score = signs.reduce((sum, {weight}) => sum + weight, 0)
  // What nobody wrote yet may be what a team would have written there: a heading, the time of a row.
  if (score > 0 && score < firstHandFrom && isFrameOpen(article))
    return {speaker: 'first-hand', reasons: ['a slot in the place of a title or of the time of a row'], ownSections: []}
  const speaker = score >= firstHandFrom ? 'first-hand' : 'third-party'
  return {
    speaker,
    reasons: signs.length > 0 ? signs.map(({reason}) => reason) : ['nobody speaks of own work'],
    ownSections: speaker === 'first-hand' ? [] : statementsIn(article)
  }
})

function wordSigns({blocks}: Article): Sign[] {
  const own = blocks.filter(({kind, quoted}) => (kind === 'paragraph' || kind === 'cell') && quoted === 0)
  const text = own.map(({prose}) => prose.text.replace(quotation, ' ')).join('\n')
  const words = text.split(/\s+/).length
  /** Matches in a thousand words, at most 12; a short text proves little. */
  const sign = (pattern: RegExp, weight: number, what: string): Sign => {
    const count = text.match(pattern)?.length ?? 0
    return {
      weight: weight * Math.min((1000 * count) / Math.max(words, 150), 12),
      reason: `${what}: ${count} in ${words} words`
    }
  }
  return [
    sign(team, 0.25, '"we" and "our" of a team'),
    sign(reports, -0.1, 'reported speech'),
    sign(others, -0.2, '"the company" and the like'),
    sign(comment, -0.15, 'comment for readers'),
    {weight: own.slice(0, 3).some(({prose}) => byline.test(prose.text)) ? -0.5 : 0, reason: 'a reporter’s byline'}
  ]
}

function structureSigns(article: Article): Sign[] {
  const {blocks, outline, title} = article
  const roles = new Set(
    // In an article that lost its Markdown any short line may look like a title.
    allSections(outline).flatMap(({role, evidence, level}) =>
      role && evidence !== 'numbered' && (evidence !== 'title-line' || level > 6) ? role : []
    )
  )
  const log = roles.has('timeline') || hasRows(article)
  const inCode = blocks.filter(({kind, marks}) => kind === 'code' || marks.some((mark) => mark.kind === 'code'))
  const work = teamRoles.filter((role) => roles.has(role))
  const shared = sharedRoles.filter((role) => roles.has(role))
  return [
    {weight: log ? 1.25 : 0, reason: 'a log of times'},
    {weight: 0.75 * work.length, reason: `sections that a team writes: ${work.join(', ')}`},
    {weight: 0.15 * shared.length, reason: `sections of a report: ${shared.join(', ')}`},
    {weight: postmortemTitle.test(title?.text ?? '') ? 1 : 0, reason: 'the title calls it a report'},
    {weight: inCode.length > 1 ? 0.5 : 0, reason: 'code'}
  ]
}

const isFrameOpen = (article: Article): boolean =>
  allSections(article.outline).some(({heading}) => isOpen(article, heading)) ||
  (article.title !== undefined && isOpen(article, article.title.span(0, article.title.text.length)))

const fewestRows = 3

/** Rows that begin with a time, or with a slot for one: "[time]: the first alert". */
function hasRows(article: Article): boolean {
  const rows = article.blocks.filter(({prose}) => stamped.test(prose.text) || perhapsOpen.test(prose.text))
  if (rows.length < fewestRows) return false
  const open = new Set<Block>(
    slotsOf(article).flatMap(({kind, span, block}) =>
      (kind === 'date' || kind === 'time') && span.start - block.span.start < 5 ? block : []
    )
  )
  return rows.filter((block) => stamped.test(block.prose.text) || open.has(block)).length >= fewestRows
}

/** What every slot for a time begins with; asked first, for few articles have any. */
const perhapsOpen = /^\W{0,4}(?:[[<{?_【［]|[A-Z]{2}|\d?[?X_])/

const teamRoles: readonly Role[] = ['detection', 'prevention']
const sharedRoles: readonly Role[] = ['summary', 'impact', 'cause', 'response', 'resolution', 'lessons']

/** "We" and "our" of a team so often that nobody else can be speaking. */
const fewestOwn = 3
const ownRate = 20

/** "## Statement of Harbour Pay", and under it their own words without quotation marks. */
function statementsIn({outline}: Article): Section[] {
  return allSections(outline).filter(({own, level}) => {
    const text = own
      .flatMap(({kind, prose}) => (kind === 'paragraph' ? prose.text.replace(quotation, ' ') : []))
      .join('\n')
    const speaks = text.match(team)?.length ?? 0
    return level > 1 && speaks >= fewestOwn && (1000 * speaks) / text.split(/\s+/).length >= ownRate
  })
}
