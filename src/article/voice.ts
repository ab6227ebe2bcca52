import {allSections} from './outline.ts'
import type {Article, Section, Voice} from './types.ts'

// "We will look at" is the author's guide, "we all depend" is everybody: only what a team did or owns speaks of it.
const team =
  /\b(?:[Oo]ur|OUR)\s(?!(?:daily|lives|world|reliance|dependen|article|site|website|readers|newsletter|modern|digital|digitally|society|increasingly|collective|guide|analysis|understanding|society|own\slives)\w{0,10}\b)|\b[Ww]e(?:['’](?:ve|re|d)|\s(?:also\s|then\s|now\s|have\s|had\s|were\s|was\s|are\s|did\s|first\s|quickly\s|immediately\s|decided|started|began|deployed|received|noticed|found|identified|rolled|restarted|fixed|saw|made|ran|took|got|needed|thought|believed?|use\b|used|apologi[sz]e|lost|turned|moved|added|disabled|enabled|sent|published|discovered|realized|realised|updated|reverted|reached|put|released|upgraded|migrated|created|don't|didn't|do\snot|did\snot))|\bI\s(?:was|have|had|did|started|deployed|noticed|saw|found|restarted|tried|think|rolled|got|made|went|realized|decided|ran|am)\b|\bus\b(?=\s(?:to|from|that|of|when|as|and|about)\b)/g
const quotation = /"[^"\n]{0,1500}(?:"|$)|“[^”]{0,1500}(?:”|$)|«[^»]{0,1500}(?:»|$)/g
// A title that begins with its date heads a log: "2017-11-30, proxy out of memory".
const postmortemTitle =
  /^\s?\d{4}-\d\d-\d\d\b|\b(?:post[- ]?mortem|incident (?:report|review|on)|root cause analysis|rca|retrospective|after[- ]action|disclosure|advisory|CVE-\d{4}-\d{4,7})\b/i

/** Who speaks: an organisation about its own incident, or a third party about somebody else's. */
export function voiceOf(article: Article): Voice {
  const told = article.data.voice
  if (told === 'first-hand' || told === 'third-party')
    return {speaker: told, reasons: ['front matter says so'], ownSections: []}
  const own = article.blocks.filter(({kind, quoted}) => (kind === 'paragraph' || kind === 'cell') && quoted === 0)
  const text = own.map(({prose}) => prose.text.replace(quotation, ' ')).join('\n')
  const words = text.split(/\s+/).length
  const speaks = text.match(team)?.length ?? 0
  const rate = (1000 * speaks) / Math.max(words, 150)
  const roles = new Set(
    allSections(article.outline).flatMap(({role, evidence}) =>
      role && evidence !== 'title-line' && evidence !== 'numbered' ? role : []
    )
  )
  const structure = teamRoles.filter((role) => roles.has(role))
  const shared = roles.size - structure.length
  const title = article.title?.text ?? ''
  const reported = article.sentences.filter(
    ({block, text: sentence}) => block.quoted === 0 && reports.test(sentence)
  ).length
  // Weighed on published reports and news: two of a team's own sections, or "we" all along, outweigh a quoted statement.
  const score =
    Math.min(rate, 12) / 4 +
    structure.length / 2 +
    shared / 4 +
    (postmortemTitle.test(title) ? 1 : 0) -
    Math.min(reported, 8) / 4
  const reasons = [`"we" and "our" of a team: ${speaks} in ${words} words`]
  if (structure.length > 0) reasons.push(`sections that a team writes: ${structure.join(', ')}`)
  if (postmortemTitle.test(title)) reasons.push('the title calls it a report')
  if (reported > 0) reasons.push(`reported speech: ${reported} sentences`)
  const speaker = score >= 1 ? 'first-hand' : 'third-party'
  return {speaker, reasons, ownSections: speaker === 'first-hand' ? [] : statementsIn(article)}
}

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

const teamRoles = ['timeline', 'detection', 'prevention'] as const
/** Somebody else said it. */
const reports = /\b(?:said|told|according to|tweeted|announced|confirmed|says|in a statement)\b/i
