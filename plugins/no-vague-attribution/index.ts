import type {Sentence} from '../../src/article/types.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'
import {vague} from './words.ts'

/** Flags statements whose source is nobody in particular. */
export default defineRule({
  id: 'no-vague-attribution',
  category: 'source',
  severity: 'warning',
  description: 'flags attributions that name nobody: “investigations revealed”, “experts say”',
  why: 'A reader cannot ask a source that has no name.',
  options: {allow: [] as string[]},
  prose: true,
  *check(article, {allow}) {
    for (const sentence of article.sentences) {
      if (sentence.block.kind === 'heading' || sentence.block.quoted > 0 || isCited(sentence)) continue
      for (const pattern of vague) {
        for (const {index, 0: words} of sentence.text.matchAll(pattern)) {
          if (allow.includes(words.toLowerCase()) || isQuoted(sentence.text, index)) continue
          const span = sentence.span(index, index + words.length)
          yield {span, reason: `Unexpected attribution to nobody ${quote(words)}, expected who says so`}
        }
      }
    }
  }
})

/** "It was attributed to a fault [1]": the link or the note says who. */
const isCited = ({block, from, to}: Sentence): boolean =>
  block.marks.some(
    ({kind, from: start, to: end}) => (kind === 'link' || kind === 'footnote') && start <= to && end >= from
  )

/** "Experts say" within quotation marks is what somebody else wrote. */
const isQuoted = (text: string, at: number): boolean => (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1
