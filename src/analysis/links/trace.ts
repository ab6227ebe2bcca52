import type {Trace} from '../evidence.ts'
import type {LinkBlock, LinkItem, LinkVerdict} from './types.ts'

const inWords: Readonly<Record<LinkVerdict, string>> = {
  unrelated: 'unrelated',
  suspected: 'perhaps unrelated',
  related: 'related'
}

/** What decided about a title: its block, and what it has to do with the article itself. */
export const traceOfItem = ({because}: LinkBlock, item: LinkItem): readonly Trace[] => [
  {...because, verdict: `a block that is ${because.verdict}`},
  {
    verdict: inWords[item.verdict],
    score: item.relatedness,
    threshold: item.needed,
    rows: [{...item.basis, points: item.relatedness}]
  }
]
