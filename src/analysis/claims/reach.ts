import type {Block} from '../../article/types.ts'
import type {Reach, SourcedSentence} from '../sources/index.ts'
import {claimFrom} from './decide.ts'
import {Told} from './repetition.ts'
import type {Claim} from './types.ts'

/** A claim whose reach may still be found. */
type Open = Claim & {reach?: Reach}

/** The lead may lean on the body, a repetition on the first time, a brief on its list of sources. */
export function widenReach(
  claims: readonly Open[],
  blocks: readonly Block[],
  sourced: readonly SourcedSentence[]
): void {
  const open = claims.filter(({reach, confidence}) => !reach && confidence >= 0.2)
  if (open.length === 0) return
  const lead = leadBlocks(blocks)
  const isClaim = ({confidence}: Claim): boolean => confidence >= claimFrom
  const told = new Told(sourced)
  const toldBelow = new Set(open.filter(({sentence}) => lead.has(sentence.block) && told.coverage(sentence) >= 0.5))
  const leadIsTold =
    toldBelow.size > 0 &&
    shareOfSourced(claims.filter((claim) => !lead.has(claim.sentence.block) && isClaim(claim))) >= 0.8
  const cited = sourced.some(
    ({citations, sentence}) => citations.some(({kind}) => kind !== 'link') && sentence.block.footnote === undefined
  )
  const brief = !cited && endsWithLinks(blocks) && claims.filter(isClaim).length <= longestBrief
  for (const claim of open) {
    if (leadIsTold && toldBelow.has(claim)) claim.reach = 'lead'
    else if (brief) claim.reach = 'source-list'
    else if (told.has(claim.sentence)) claim.reach = 'repeated'
  }
}

/** Claims of an article that a list of sources below it covers. */
const longestBrief = 6

const shareOfSourced = (claims: readonly Claim[]): number =>
  claims.filter(({reach}) => reach).length / Math.max(1, claims.length)

function leadBlocks(blocks: readonly Block[]): Set<Block> {
  const paragraphs = blocks.filter(
    ({kind, item, quoted, prose}) => kind === 'paragraph' && !item && quoted === 0 && prose.text.length > 60
  )
  return new Set(paragraphs.slice(0, 2))
}

const endsWithLinks = (blocks: readonly Block[]): boolean =>
  blocks
    .slice(-8)
    .some(
      ({kind, item, marks, prose}) =>
        kind === 'paragraph' &&
        item &&
        marks.some((mark) => mark.kind === 'link' && mark.to - mark.from > 0.6 * prose.text.length)
    )
