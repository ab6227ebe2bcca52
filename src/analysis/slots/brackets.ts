import {matchesOf} from '../../article/text/match-all.ts'
import {bracketCertainty, isNotation, type Place} from './bracket-rows.ts'
import {
  after,
  before,
  type Candidate,
  candidate,
  isInCode,
  isInQuotation,
  isSpoken,
  sentenceAround
} from './candidate.ts'
import type {Text} from './readable-texts.ts'
import type {Forms} from './wordings.ts'

/** `[insert date]`, `[Company Name]`, `[High/Med/Low]`. */
export function* brackets(text: Text, forms: Forms): Generator<Candidate> {
  const {folded, role} = text
  for (const {index, 0: whole, 1: written = ''} of matchesOf(/\[([^[\]]{1,400})\]/g, folded.text)) {
    const end = index + whole.length
    if (role === 'text' && (isInCode(text, index, end) || isLink(text, index, end))) continue
    const place: Place = {
      before: before(folded, index),
      after: after(folded, end),
      role,
      inCell: text.block.kind === 'cell',
      inQuote: text.block.quoted > 0
    }
    // `[insert_date]` and `[insert-date]` are the same words.
    const inner = /^(?:insert|your)[-_]/i.test(written) ? written.replace(/[-_]/g, ' ') : written.trim()
    if (!inner || isNotation(inner, place, forms)) continue
    const certainty = bracketCertainty(inner, role === 'value' ? unquoted(place) : place, forms)
    const isShown =
      isInQuotation(place.before, place.after, role) && !(certainty === 'sure' && isSpoken(place.before, place.after))
    if (certainty && !isShown && !isSpokenOf(inner, place, certainty)) yield candidate(text, index, end, certainty)
  }
}

/** `title: "[Title]"`: the marks are those of YAML. */
const unquoted = (place: Place): Place => ({
  ...place,
  before: place.before.replace(/["']\s?$/, ''),
  after: place.after.replace(/^\s?["']/, '')
})

/** "The template has [NAME] placeholders" speaks of slots; "your token [name]" may. */
function isSpokenOf(inner: string, {before, after}: Place, certainty: Candidate['certainty']): boolean {
  const around = sentenceAround(`${before}[${inner}]${after}`, before.length).replace(inner, '')
  const words = certainty === 'sure' ? /\b(?:placeholders?|template (?:with|text)|brackets?)\b/i : speaksOfSlots
  return words.test(around)
}

const speaksOfSlots = /\b(?:placeholders?|template (?:with|text)|brackets?|tokens?|prompts?)\b/i

/** `[text]` inside the words of a link belongs to its author; `[Insert link](url)` is a link and told below. */
function isLink({block, folded}: Text, from: number, to: number): boolean {
  const start = folded.at(from)
  const end = folded.at(to)
  return block.marks.some(({kind, from, to, form}) => kind === 'link' && form === 'auto' && from <= start && to >= end)
}
