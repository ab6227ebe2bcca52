import {matchesOf} from '../../../article/text/match-all.ts'
import type {Article} from '../../../article/types.ts'
import {type Candidate, slotKindOf} from '../text/candidate.ts'

/** Lines with which a version control system marks two versions of a text: somebody is to choose, and nobody did. */
export function conflictMarks({source, blocks}: Article): Candidate[] {
  if (!source.includes('<<<<<<< ')) return []
  const marks = matchesOf(mark, source).map(({index, 0: text}) => ({text, start: index, end: index + text.length}))
  return marks.flatMap(({text, start, end}, at) => {
    const block = blocks.findLast(({span}) => span.start <= start) ?? blocks[0]
    if (!block || block.kind === 'code' || !isOfConflict(marks, at)) return []
    return [{block, text, span: {start, end}, certainty: 'sure', because: 'mark of two versions', ...slotKindOf(text)}]
  })
}

/** At the start of a line, but for the marks of a quotation or an item. */
const mark = /(?<=^[ \t>*+-]{0,12})(?:<{7} \S[^\r\n]{0,200}|={7}(?=[ \t]{0,4}\r?$)|>{7} \S[^\r\n]{0,200})(?<=\S)/gm

/** The three of them stand in this order. */
function isOfConflict(marks: readonly {readonly text: string}[], at: number): boolean {
  const first = at - ['<', '=', '>'].indexOf(marks[at]?.text[0] as string)
  return (
    marks
      .slice(first, first + 3)
      .map(({text}) => text[0])
      .join('') === '<=>'
  )
}
