import type {Block, Finding, Prose} from '../../src/article/types.ts'
import {defineRule} from '../../src/rule.ts'
import {quote} from '../../src/words.ts'
import {instructions, kinds} from './words.ts'

// Bounded, and no bracket inside a bracket: the time stays linear on any text.
const bracket = new RegExp(`\\[\\s{0,9}(?:${instructions.join('|')})(?![\\p{L}\\p{N}])[^\\[\\]]{0,400}\\]`, 'giu')
// `14:??`, `??:??`, `2022-02-??`, `21:XX:XX`.
const mask =
  /(?<![\w?])(?:(?:\d{1,2}|\?\?):(?:\?\?|XX)(?::(?:\d\d|\?\?|XX))?|XX:XX(?::XX)?|\d{4}-(?:\d\d|\?\?|XX)-(?:\?\?|XX))(?![\w?])/g
// A marker is a slot where a value stands alone, not in "pricing is TBD" or under the heading "TODO".
const marker = /^\s{0,9}(?:TBD|TBA|TBC|TODO|FIXME)[.!]?\s{0,9}$/g
const label = /(?<=^[^\n:]{1,60}:\**[ \t]{1,9})(?:TBD|TBA|TBC|TODO|FIXME)(?=[.!]?\s{0,9}$)/gm
const filler = /\blorem ipsum\b/gi

/** Flags slots that nobody can take for finished text; what is only likely is left to another rule. */
export default defineRule({
  id: 'no-placeholder',
  category: 'placeholder',
  severity: 'error',
  description: 'flags slots that were never filled: `[insert date]`, `14:??`, `TBD` as a value',
  why: 'A reader sees at once that nobody read the article before it was published.',
  options: {allow: [] as string[]},
  prose: true,
  *check(article, {allow}) {
    for (const block of article.blocks) {
      for (const [prose, whole] of textsOf(block)) {
        for (const finding of slotsOf(prose, whole, block)) {
          if (!allow.includes(article.source.slice(finding.span.start, finding.span.end))) yield finding
        }
      }
    }
  }
})

/** The texts of a block that a reader or a search engine sees, and whether each is the block's own text. */
function* textsOf(block: Block): Generator<[prose: Prose, own: boolean]> {
  if (block.kind === 'code' || block.kind === 'comment') return
  yield [block.prose, true]
  for (const {alt, title} of block.marks) {
    if (alt) yield [alt, false]
    if (title) yield [title, false]
  }
}

function* slotsOf(prose: Prose, own: boolean, block: Block): Generator<Finding> {
  const {text} = prose
  const found = [...text.matchAll(bracket), ...text.matchAll(mask), ...text.matchAll(filler)]
  if (own && block.kind !== 'heading' && block.kind !== 'frontmatter')
    found.push(...text.matchAll(marker), ...text.matchAll(label))
  for (const match of found) {
    const slot = match[0].trim()
    const from = match.index + match[0].indexOf(slot)
    const to = from + slot.length
    if (own && (inCode(block, from, to) || inQuotation(text, from, to))) continue
    const [kind, expected] = kindOf(slot)
    yield {
      span: prose.span(from, to),
      reason: `Unexpected placeholder ${quote(slot)}, expected ${expected}`,
      data: {kind}
    }
  }
}

/** `[insert date]` in code shows how something is written. */
const inCode = ({marks}: Block, from: number, to: number): boolean =>
  marks.some((mark) => mark.kind === 'code' && mark.from <= from && mark.to >= to)

/** "[insert name]" in quotation marks is somebody's prompt. */
const inQuotation = (text: string, from: number, to: number): boolean =>
  /["“„«]/.test(text[from - 1] ?? '') && /["”“»]/.test(text[to] ?? '')

function kindOf(slot: string): [kind: string, expected: string] {
  if (/^\d{4}-/.test(slot)) return ['date', 'the date']
  if (/^[\dX?]{1,2}:/.test(slot)) return ['time', 'the time']
  const known = kinds.find(([, words]) => words.test(slot))
  return known ? [known[0], known[2]] : ['text', 'text or nothing']
}
