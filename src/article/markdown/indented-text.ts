import {matchesOf} from '../text/match-all.ts'
import {sliceProse} from '../text/prose.ts'
import type {BlockDraft} from '../types.ts'
import {isFenced} from './fences.ts'

/**
 * Converters from HTML to text keep the indents of the page, and Markdown takes what is indented for code. On such a page
 * each line of words becomes a paragraph; a listing is indented by four columns.
 */
export function readIndentedText(drafts: readonly BlockDraft[], source: string): readonly BlockDraft[] {
  const deep = drafts.filter((draft) => isIndentedCode(draft, source) && columnsBefore(draft, source) >= deepIndent)
  const lines = deep.flatMap(linesOfCode)
  if (lines.length < fewestDeepLines || !areMostlyWords(lines)) return drafts
  return drafts.flatMap((draft) =>
    isIndentedCode(draft, source) && areMostlyWords(linesOfCode(draft)) ? paragraphPerLine(draft) : [draft]
  )
}

/** In columns; a listing within a listing begins less deep. */
const deepIndent = 12
const fewestDeepLines = 4

const linesOfCode = ({prose}: BlockDraft): string[] => prose.text.split('\n').filter((line) => line.trim() !== '')

/** Text of a page, down to “By”, “11” and “2 days ago”, with a price or a bracket here and there. */
const areMostlyWords = (lines: readonly string[]): boolean =>
  lines.filter((line) => /[\p{L}\p{N}]/u.test(line) && !signsOfCode.test(line)).length >= leastOfWords * lines.length
const leastOfWords = 0.75
const signsOfCode = /;\s{0,8}$|[{}=\\<>|[\]`$_]|--|\(\)|\/\/|^\s{0,200}[#@/]/

const isIndentedCode = ({kind, item, language, span}: BlockDraft, source: string): boolean =>
  kind === 'code' && !item && language === undefined && !isFenced(source, span.start)

/** Of the first line, in columns. */
function columnsBefore({span}: BlockDraft, source: string): number {
  const start = source.lastIndexOf('\n', span.start - 1) + 1
  let columns = 0
  for (let at = start; at < source.length; at++) {
    if (source[at] === ' ') columns++
    else if (source[at] === '\t') columns += 4 - (columns % 4)
    else break
  }
  return columns
}

const paragraphPerLine = (draft: BlockDraft): BlockDraft[] =>
  matchesOf(/\S(?:[^\n]*\S)?/g, draft.prose.text).map(({index, 0: {length}}) => {
    const prose = sliceProse(draft.prose, index, index + length)
    return {...draft, kind: 'paragraph', form: 'line', span: prose.span(0, length), prose}
  })
