import {matchesOf} from '../../article/text/match-all.ts'
import {firstMatch} from '../evidence.ts'
import {Bracket} from './bracket.ts'
import {insertions, notations} from './bracket-explanations.ts'
import {holes, instructions, masks, names} from './bracket-slots.ts'
import {after, before, type Candidate, candidate, isInCode} from './candidate.ts'
import type {Text} from './readable-texts.ts'
import type {Forms} from './wordings.ts'
import {orderElsewhere} from './words.ts'

/**
 * What a bracket is. Explanations come first, then what no finished text has, then the place. Words only raise the
 * certainty: a bracket in a hole of the text is a slot whatever it says.
 */
export const bracketRows = firstMatch<Bracket, Candidate['certainty'] | 'none', string>(
  [...notations, ...masks, ...instructions, ...insertions, ...names, ...holes],
  'none'
)

/** `[insert date]`, `[Company Name]`, `[High/Med/Low]`. */
export function* brackets(text: Text, forms: Forms): Generator<Candidate> {
  for (const {bracket, from, to} of bracketsIn(text, forms)) {
    const {verdict, rows} = bracketRows.of(bracket)
    if (verdict !== 'none') yield candidate(text, from, to, verdict, rows[0]?.name ?? '')
  }
}

/** The brackets of a text that are no address, nor code that shows a form. */
export function* bracketsIn(
  text: Text,
  forms: Forms
): Generator<{readonly bracket: Bracket; readonly from: number; readonly to: number}> {
  const {folded, role} = text
  for (const {index, 0: whole, 1: written = ''} of matchesOf(/\[([^[\]]{1,400})\]/g, folded.text)) {
    const end = index + whole.length
    if (role === 'text' && isInAddress(text, index, end)) continue
    if (written.trim() === '') continue
    const [left, right] = [before(folded, index), after(folded, end)]
    if (role === 'text' && isInCode(text, index, end) && !isOrderAsValue(written, left, right, forms)) continue
    // `title: "[Title]"`: the marks are those of YAML.
    const bracket =
      role === 'value'
        ? new Bracket(written, left.replace(/["']\s?$/, ''), right.replace(/^\s?["']/, ''), text, forms)
        : new Bracket(written, left, right, text, forms)
    yield {bracket, from: index, to: end}
  }
}

/** "Link: `[insert the address]`": code in the place of a value; elsewhere it shows how something is written. */
const isOrderAsValue = (inner: string, before: string, after: string, forms: Forms): boolean =>
  /\S\s/.test(inner) &&
  (forms.order.test(inner) || orderElsewhere.test(inner)) &&
  /(?:^|\n|:)\s{0,3}$/.test(before) &&
  /^\s{0,3}(?:$|\n)/.test(after)

function isInAddress({block, folded}: Text, from: number, to: number): boolean {
  const start = folded.at(from)
  const end = folded.at(to)
  return block.marks.some(({kind, from, to, form}) => kind === 'link' && form === 'auto' && from <= start && to >= end)
}
