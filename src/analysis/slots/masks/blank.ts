import {matchesOf} from '../../../article/text/match-all.ts'
import type {Article} from '../../../article/types.ts'
import type {Candidate, Sighting} from '../text/candidate.ts'
import {candidate} from '../text/candidate.ts'
import {after, before, isInCode, isInQuotation} from '../text/places.ts'
import type {Text} from '../text/readable-texts.ts'

/** What stands where an answer belongs, without a word of it. */
export interface Blank {
  readonly sign: 'blank' | 'question marks' | 'dots' | 'mask' | 'doubt' | 'wish' | 'note'
  readonly before: string
  readonly after: string
  /** What its column is called, in a table. */
  readonly column: string
  readonly cellInFront: string
  readonly inCode: boolean
  readonly isQuoted: boolean
}

const patterns = [
  ['blank', '__', /(?<![\w_])(?:_{2,8}[:/.-]_{2,8}(?:[/.-]_{2,8})?|_{3,60}|_{2}(?=[\s,.;%)]|$))(?![\w_])/g],
  ['question marks', '???', /(?<=^|[:|=]\s{1,3}|\s)\?{3}(?=\s{0,3}(?:$|[|,;()])|\s\p{Ll})/gu],
  ['doubt', '(???', /\(\?{3,5}\)/g],
  ['wish', '(', /\((?:citation needed|source needed|needs citation|source\?)\)/gi],
  ['note', '※', /※要(?:確認|記入|修正|追記|加筆|差し?替え)(?=$|[\s。、|)])/gu]
] as const

/** `____`, `???`, `…` as an item and "(citation needed)", in a text of its own. */
export function* blanksIn(text: Text): Generator<Sighting<Blank>> {
  const {folded, block, role} = text
  if (role !== 'text') return
  const sighting = (sign: Blank['sign'], from: number, to: number): Sighting<Blank> => {
    const [left, right] = [before(folded, from), after(folded, to)]
    const inCode = isInCode(text, from, to)
    const [column, cellInFront] = [text.targets.columnHead(block), text.targets.cellInFront(block)]
    return {
      subject: {
        sign,
        before: left,
        after: right,
        column,
        cellInFront,
        inCode,
        isQuoted: isInQuotation(left, right, role)
      },
      from,
      to
    }
  }
  for (const [sign, part, pattern] of patterns)
    if (folded.text.includes(part))
      for (const {index, 0: words} of matchesOf(pattern, folded.text))
        if (sign !== 'blank' || !isIcon(text, index, index + words.length))
          yield sighting(sign, index, index + words.length)
  const whole = folded.text.trim()
  const [from, to] = [0, folded.text.length]
  if (block.item && /^(?:…|\.{3})$/.test(whole)) yield sighting('dots', from, to)
  if ((block.item || block.cell) && /^(?:XXX|\?{3})$/.test(whole)) yield sighting('mask', from, to)
}

/** `[__](https://…)`: what is left of a sign that a page draws on its links. */
const isIcon = ({block, folded}: Text, from: number, to: number): boolean =>
  block.marks.some(({kind, from: start, to: end}) => kind === 'link' && start < folded.at(to) && end > folded.at(from))

/** Markdown takes the blanks of `__:__` for the marks of strong words. */
export const strongBlanks = (text: Text, {source}: Article): Candidate[] =>
  text.role !== 'text'
    ? []
    : text.block.marks
        .filter(
          ({kind, from, to, span}) =>
            kind === 'strong' &&
            /^[:/]$/.test(text.block.prose.text.slice(from, to)) &&
            source.startsWith('__', span.start)
        )
        .map(({span}) => ({...candidate(text, 0, 0, 'likely', 'blank'), text: '__', span}))
