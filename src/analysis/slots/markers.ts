import {matchesOf} from '../../article/text/match-all.ts'
import {after, before, type Candidate, candidate, isInCode, isInQuotation, isValuePlace, kindOf} from './candidate.ts'
import type {Text} from './readable-texts.ts'
import {undecided} from './words.ts'

const marker = '(?:TBD|TBA|TBC|TODO|FIXME|T\\.B\\.[ACD]\\.)'

const anyMarker = new RegExp(marker)

const wholeMarker = new RegExp(
  `^\\s{0,3}[("'\\[*_-]{0,3}\\s?${marker}(?:\\s?[:–—-]\\s[^\\n]{1,200})?[)"'\\].!*_]{0,3}\\s{0,3}$`
)

const labelled = new RegExp(`(?<=[:|=–—]\\s{0,3}[*_]{0,3}\\s?)${marker}(?=\\s{0,2}(?:$|[\\n.,;)|(]))`, 'g')

const bracketed = new RegExp(`[(\\[](?:[\\p{L}]{2,14}\\s)?${marker}(?::\\s[^()\\[\\]]{1,120})?[)\\]]`, 'gu')

/** "on TBD", "2024-03-11 TBC", "TBD UTC": a date or a time belongs there. */
const dated =
  /(?<=\b(?:on|at|until|till|since|around|approximately)\s|\d{4}-\d\d-\d\d,?\s)TB[ACD]\b|\bTB[ACD](?=\s?(?:[AP]M|UTC|GMT|C?EST|[CMP][SD]T|CET)\b)/g

const note = new RegExp(`^${marker}(?:\\([\\w-]{1,20}\\))?\\s?[:–—-]\\s.{1,300}`)

/** A marker says nothing of what belongs there; the label or key in front of it does. */
function labelledSlot(text: Text, from: number, to: number): Candidate {
  const slot = candidate(text, from, to, 'sure')
  if (slot.kind !== 'text') return slot
  const {prose} = text.block
  const whole = text.role === 'value' ? prose.text : text.folded.text
  const at = text.role === 'value' ? prose.text.indexOf(slot.text) : from
  const label = whole.slice(whole.lastIndexOf('\n', at - 1) + 1, at)
  return {...slot, ...kindOf(label.replaceAll(':', ' '))}
}

const isMarker = (text: string, role: Text['role']): boolean =>
  wholeMarker.test(text) ||
  undecided.test(text.replace(/^["']|["']$/g, '')) ||
  (role !== 'text' && /^["']?(?:tbd|tba|tbc|todo)["']?$/i.test(text))

/** `TBD`, `TODO: link` and "to be confirmed" in the place of a value. */
export function* markers(text: Text): Generator<Candidate> {
  const {folded, block, role} = text
  const trimmed = folded.text.trim()
  // A note shown in a quotation is an example of one.
  if (block.quoted > 0) return
  const start = folded.text.indexOf(trimmed)
  if (isMarker(trimmed, role)) {
    // "## TODO" is a section's name, "## TODO: title" is not.
    if (block.kind !== 'heading' || role !== 'text' || /:\s/.test(trimmed))
      yield labelledSlot(text, start, start + trimmed.length)
    return
  }
  for (const pattern of anyMarker.test(folded.text) ? [labelled, bracketed, dated] : []) {
    for (const {index, 0: words} of matchesOf(pattern, folded.text)) {
      if (isInQuotation(before(folded, index), after(folded, index + words.length), role)) continue
      if (
        role === 'text' &&
        isInCode(text, index, index + words.length) &&
        !isValuePlace(before(folded, index), after(folded, index + words.length))
      )
        continue
      yield labelledSlot(text, index, index + words.length)
    }
  }
  // "Owner: to be determined"
  for (const {index, 1: key = '', 2: value = ''} of matchesOf(/^([^:\n]{1,60}:[ ]{1,3})([^\n]{4,40})$/gm, folded.text))
    if (undecided.test(value)) yield labelledSlot(text, index + key.length, index + key.length + value.length)
  if (role !== 'text') return
  // "TBD. The value below …": a sentence of its own; "TODO in each of the implementations".
  const [opening] = matchesOf(
    /^(?:TBD|TBA|TBC|TODO|FIXME)(?:\.(?=\s)|(?=\s(?:in|by|for|with|once|when|after|add|write|link|from|on)\s))/g,
    folded.text
  )
  if (opening && block.kind === 'paragraph') yield candidate(text, 0, opening[0].length, 'likely')
  for (const mark of block.marks) {
    if (mark.kind !== 'code') continue
    const code = block.prose.text.slice(mark.from, mark.to)
    if (note.test(code))
      yield {...candidate(text, 0, 0, 'sure'), text: code, span: block.prose.span(mark.from, mark.to)}
  }
}

/** `____` and `…` where an answer belongs; "(citation needed)". */
export function* blanks(text: Text): Generator<Candidate> {
  const {folded, block, role} = text
  if (role !== 'text') return
  for (const {index, 0: words} of matchesOf(/(?<![\w_])_{3,60}(?![\w_])/g, folded.text))
    if (!isInCode(text, index, index + words.length)) yield candidate(text, index, index + words.length, 'likely')
  for (const {index, 0: words} of matchesOf(/(?<![\w_])_{2,8}[:/.-]_{2,8}(?:[/.-]_{2,8})?(?![\w_])/g, folded.text))
    if (!isInCode(text, index, index + words.length)) yield candidate(text, index, index + words.length, 'likely')
  // Markdown takes the blanks of `__:__` for the marks of strong words.
  for (const {kind, from, to, span} of block.marks)
    if (kind === 'strong' && /^[:/]$/.test(block.prose.text.slice(from, to)))
      yield {...candidate(text, 0, 0, 'likely'), text: '__', span}
  const whole = folded.text.trim()
  if (block.item && /^(?:…|\.{3})$/.test(whole)) yield candidate(text, 0, folded.text.length, 'possible')
  if ((block.item || block.cell) && /^(?:XXX|\?{3})$/.test(whole))
    yield candidate(text, 0, folded.text.length, 'likely')
  for (const {index, 0: words} of matchesOf(
    /\((?:citation needed|source needed|needs citation|source\?)\)/gi,
    folded.text
  ))
    if (!isInQuotation(before(folded, index), after(folded, index + words.length), role))
      yield candidate(text, index, index + words.length, 'likely')
}
