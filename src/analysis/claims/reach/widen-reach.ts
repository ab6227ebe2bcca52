import {anyOf} from '../../../article/text/any-of.ts'
import {isMostlyLink} from '../../../article/text/link-share.ts'
import type {Article, Block, Sentence} from '../../../article/types.ts'
import {type Reach, type SourcedSentence, sourcedEntries, sourcesInFrontMatter} from '../../sources/index.ts'
import {claimFrom} from '../decide.ts'
import type {Claim} from '../types.ts'
import {QuotedBelow} from './quoted-below.ts'
import {RepeatedStatements} from './repetition.ts'
import {quotedOn, toldOn} from './told-on.ts'

/** A claim whose reach may still be found. */
type Open = Claim & {reach?: Reach}

/** The lead may lean on the body, a repetition on the first time, a brief on its list of sources. */
export function widenReach(
  claims: readonly Open[],
  blocks: readonly Block[],
  sourced: readonly SourcedSentence[],
  frontMatter: Article['data']
): void {
  const open = claims.filter(({reach, confidence}) => !reach && confidence >= 0.2)
  if (open.length === 0) return
  const lead = leadBlocks(blocks)
  const isClaim = ({confidence}: Claim): boolean => confidence >= claimFrom
  const told = new RepeatedStatements(sourced)
  const below = new QuotedBelow(blocks)
  const cited = sourced.some(
    ({citations, sentence}) => citations.some(({kind}) => kind !== 'link') && sentence.block.footnote === undefined
  )
  const entries = sourcedEntries(blocks)
  const count = claims.filter(isClaim).length
  const named = sourcesInFrontMatter(frontMatter)
  const brief =
    !cited &&
    (((endsWithLinks(blocks) || blocks.some(listsSources) || named > 1) && count <= longestBrief) ||
      (count <= longestRetold && (named === 1 || blocks.slice(-lastBlocks).some(linksOriginal))))
  for (const claim of open) {
    if (brief) claim.reach = 'source-list'
    else if (entries.has(claim.sentence.block)) claim.reach = 'entry'
    else if (below.has(claim.sentence)) claim.reach = 'quoted-below'
    else if (told.has(claim.sentence)) claim.reach = 'repeated'
  }
  goOn(claims, open, sourced, lead)
  if (!isWellSourced(claims, sourced, lead)) return
  const opened = behindSource(sourced)
  for (const claim of open)
    if (!claim.reach && !claim.isGrave && lead.has(claim.sentence.block) && !opened.has(claim.sentence))
      claim.reach = 'lead'
}

/** Where at least half of the claims have a source, paragraphs go on with what theirs told. */
function goOn(
  claims: readonly Claim[],
  open: readonly Open[],
  sourced: readonly SourcedSentence[],
  lead: ReadonlySet<Block>
): void {
  const left = open.filter(({reach}) => !reach)
  const reached = claims.filter(({reach}) => reach).length
  if (reached < leastSourced * (reached + left.filter(({confidence}) => confidence >= claimFrom).length)) return
  const next = toldOn(sourced)
  const quoted = quotedOn(sourced)
  const [first] = lead
  for (const claim of left) {
    if (quoted.has(claim.sentence)) claim.reach = 'quotation'
    else if (next.has(claim.sentence) && claim.sentence.block !== first) claim.reach = 'told-on'
  }
}

/** Share of the claims that have a source, where paragraphs go on with what their source told. */
const leastSourced = 0.5

/** Claims of an article that a list of sources below it covers. */
const longestBrief = 8

/** The same of one that ends with a link to the text it tells again, or names that in its front matter. */
const longestRetold = 20

/** Blocks at the end among which that link stands. */
const lastBlocks = 3

/** "[Read full article](…)" */
const linksOriginal = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  isMostlyLink(block) &&
  /^\W{0,3}(?:(?:read|see|for)\s)?(?:the\s)?(?:full|original|complete|entire)\s(?:article|story|report|post)\b/i.test(
    block.prose.text
  )

/** Paragraphs that may sum up what the rest tells with its sources. */
const longestLead = 3

/** Of the claims below a lead, this share has a source where the lead sums up. */
const wellSourced = 0.75

/** Of all claims, those of the lead counted as open: an article that is nearly all lead has no body to lean on. */
const wellSourcedWithLead = 0.7
/** The same where nothing below the lead is open. */
const wellSourcedBelow = 0.66

/** Fewer sourced sentences below a lead are nothing to sum up. */
const fewestBelow = 3

function isWellSourced(
  claims: readonly Claim[],
  sourced: readonly SourcedSentence[],
  lead: ReadonlySet<Block>
): boolean {
  const reached = sourced.filter(({sentence, reach}) => reach && sentence.block.kind === 'paragraph')
  const open = claims.filter(({reach, confidence}) => !reach && confidence >= claimFrom)
  const below = reached.filter(({sentence}) => !lead.has(sentence.block)).length
  const openBelow = open.filter(({sentence}) => !lead.has(sentence.block)).length
  return (
    below >= fewestBelow &&
    below / (below + openBelow) >= wellSourced &&
    reached.length / (reached.length + open.length) >= (openBelow === 0 ? wellSourcedBelow : wellSourcedWithLead)
  )
}

/** Sentences behind one with a source in their paragraph: it tells with its sources, and sums nothing up. */
function behindSource(sourced: readonly SourcedSentence[]): Set<Sentence> {
  const behind = new Set<Sentence>()
  let block: Block | undefined
  let isTold = false
  for (const {sentence, reach} of sourced) {
    if (sentence.block !== block) isTold = false
    block = sentence.block
    if (isTold) behind.add(sentence)
    if (reach) isTold = true
  }
  return behind
}

function leadBlocks(blocks: readonly Block[]): Set<Block> {
  const paragraphs = blocks.filter(
    ({kind, item, quoted, prose}) => kind === 'paragraph' && !item && quoted === 0 && prose.text.length > 60
  )
  return new Set(paragraphs.slice(0, longestLead))
}

const endsWithLinks = (blocks: readonly Block[]): boolean =>
  blocks
    .slice(-8)
    .some(
      (block) =>
        block.kind === 'paragraph' &&
        isMostlyLink(block) &&
        (block.item || block.footnote !== undefined || namesSource(block))
    )

/** `- https://…`, or `- name: …` and `url: https://…` below it. */
const sourceList = anyOf(
  ['-[^\\n]{0,300}[./][^\\n]{0,300}', '-[^\\n]{0,300}\\n[ \\t]{0,8}url:[^\\n]{0,300}[./][^\\n]{0,300}'],
  'im',
  '^(?:sources|references):\\s{0,3}\\n[ \\t]{0,8}',
  '(?:\\n|$)'
)

/** `sources:` in front matter, and below it what the article was written from; or the one address of it. */
const listsSources = ({kind, prose}: Block): boolean =>
  kind === 'frontmatter' &&
  (sourceList.test(prose.text) || /^(?:source|source_url|original|original_url):\s{1,3}["']?https?:/im.test(prose.text))

/** "More details: https://…" */
const namesSource = ({prose, marks}: Block): boolean =>
  /^(?:more details|details|sources?|via|full story|quellen?|fuentes?|fontes?)\s?:/i.test(prose.text.trim()) &&
  marks.some(({url}) => /^https?:/i.test(url?.text ?? ''))
