import {matchesOf} from '../../../article/text/match-all.ts'
import type {Sighting} from '../text/candidate.ts'
import {after, before, isInAddress, isInCode} from '../text/places.ts'
import type {Text} from '../text/readable-texts.ts'
import {orderElsewhere} from '../words/orders.ts'
import type {Forms} from '../words/wordings.ts'
import {Bracket} from './bracket.ts'

/** The brackets of a text that are no address, nor code that shows a form. */
export function* bracketsIn(text: Text, forms: Forms): Generator<Sighting<Bracket>> {
  const {folded, role} = text
  for (const {index, 0: whole, 1: written = ''} of matchesOf(/\[([^[\]]{1,400})\]/g, folded.text)) {
    const end = index + whole.length
    if (role === 'text' && isInAddress(text, index, end)) continue
    if (written.trim() === '') continue
    const [left, right] = [before(folded, index), after(folded, end)]
    if (role === 'text' && isInCode(text, index, end) && !isOrderAsValue(written, left, right, forms)) continue
    if (text.isListing && !(forms.order.test(written) && forms.remark.test(written))) continue
    // `title: "[Title]"`: the marks are those of YAML.
    const subject =
      role === 'value'
        ? new Bracket(written, left.replace(/["']\s?$/, ''), right.replace(/^\s?["']/, ''), text, forms)
        : new Bracket(written, left, right, text, forms, isLink(text, index + 1, end - 1))
    yield {subject, from: index, to: end}
  }
}

/** Whether a link covers a range, but for blanks: `[[Slides](slides.pdf)]`. */
function isLink({block, folded}: Text, from: number, to: number): boolean {
  const [start, end] = [folded.at(from), folded.at(to)]
  return block.marks.some(
    (mark) => mark.kind === 'link' && mark.from <= start + 1 && mark.to >= end - 1 && mark.from >= start
  )
}

/** "Link: `[insert the address]`": code in the place of a value; elsewhere it shows how something is written. */
const isOrderAsValue = (inner: string, before: string, after: string, forms: Forms): boolean =>
  /\S\s/.test(inner) &&
  (forms.order.test(inner) || orderElsewhere.test(inner)) &&
  /(?:^|\n|:)\s{0,3}$/.test(before) &&
  /^\s{0,3}(?:$|\n)/.test(after)
