import type {Block, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'

/** Shorter texts are repeated on purpose: "No customer data was lost." */
const fewestWords = 12
/** Share of four-word runs that two texts have in common when one was pasted and touched up. */
const nearlySame = 0.8

/** Flags paragraphs that stand in the article twice. */
export default defineRule({
  id: 'no-duplicate-text',
  category: 'section',
  severity: 'warning',
  description: 'flags paragraphs that stand in the article twice, exactly or nearly',
  why: 'Text pasted twice is the commonest slip of an editor in a hurry.',
  options: {},
  *check({blocks, source}) {
    const before: {block: Block; runs: Set<string>}[] = []
    const byRun = new Map<string, number[]>()
    for (const block of blocks) {
      // Items of lists repeat by design: five whys, the same step for each service.
      if (block.kind !== 'paragraph' || block.quoted > 0 || block.item) continue
      const runs = runsOf(block.prose.text)
      if (runs.size < fewestWords - 3) continue
      const shared = new Map<number, number>()
      for (const run of runs) for (const index of byRun.get(run) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
      const [same] = [...shared].filter(
        ([index, count]) => count >= nearlySame * Math.max(runs.size, before[index]?.runs.size ?? 0)
      )
      const first = same && before[same[0]]?.block
      if (first)
        yield {
          span: block.prose.span(0, block.prose.text.length),
          reason: `Unexpected second time of ${quote(block.prose.text, 40)}, expected it once`,
          ...(first.prose.text === block.prose.text && {fix: {span: withBlankLines(source, block.span), text: ''}}),
          causes: [{span: first.span, reason: 'The first time'}]
        }
      for (const run of runs) byRun.set(run, [...(byRun.get(run) ?? []).slice(-4), before.length])
      before.push({block, runs})
    }
  }
})

/** A paragraph with the blank lines above it. */
const withBlankLines = (source: string, {start, end}: Span): Span => ({
  start: start - (/(?:\r?\n[ \t]{0,9}){1,9}$/.exec(source.slice(0, start))?.[0].length ?? 0),
  end
})

/** Runs of four words. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let at = 0; at + 4 <= words.length; at++) runs.add(words.slice(at, at + 4).join(' '))
  return runs
}
