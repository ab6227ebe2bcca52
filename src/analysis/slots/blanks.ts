import {matchesOf} from '../../article/text/match-all.ts'
import {after, before, type Candidate, candidate, isInCode, isInQuotation} from './candidate.ts'
import type {Text} from './readable-texts.ts'

const blank = /(?<![\w_])(?:_{2,8}[:/.-]_{2,8}(?:[/.-]_{2,8})?|_{3,60}|_{2}(?=[\s,.;%)]|$))(?![\w_])/g

const unknown = /(?<=^|[:|=]\s{1,3}|\s)\?{3}(?=\s{0,3}(?:$|[|,;)])|\s\p{Ll})/gu

const wish = /\((?:citation needed|source needed|needs citation|source\?)\)/gi

/** `____`, `???` and `…` where an answer belongs; "(citation needed)". */
export function* blanks(text: Text): Generator<Candidate> {
  const {folded, block, role} = text
  if (role !== 'text') return
  for (const [pattern, name, sign] of [
    [blank, 'blank', '__'],
    [unknown, 'question marks for a value', '???']
  ] as const) {
    if (!folded.text.includes(sign)) continue
    for (const {index, 0: words} of matchesOf(pattern, folded.text))
      if (
        !isInCode(text, index, index + words.length) &&
        !(
          name !== 'blank' &&
          /[\p{L}\p{N}]\s$/u.test(before(folded, index)) &&
          !/^\s\p{Ll}/u.test(after(folded, index + words.length))
        )
      )
        yield candidate(text, index, index + words.length, 'likely', name)
  }
  // Markdown takes the blanks of `__:__` for the marks of strong words.
  for (const {kind, from, to, span} of block.marks)
    if (kind === 'strong' && /^[:/]$/.test(block.prose.text.slice(from, to)))
      yield {...candidate(text, 0, 0, 'likely', 'blank'), text: '__', span}
  const whole = folded.text.trim()
  if (block.item && /^(?:…|\.{3})$/.test(whole))
    yield candidate(text, 0, folded.text.length, 'possible', 'dots as an item')
  if ((block.item || block.cell) && /^(?:XXX|\?{3})$/.test(whole))
    yield candidate(text, 0, folded.text.length, 'likely', 'mask of a value')
  for (const {index, 0: words} of matchesOf(wish, folded.text))
    if (!isInQuotation(before(folded, index), after(folded, index + words.length), role))
      yield candidate(text, index, index + words.length, 'likely', 'wish for a source')
}
