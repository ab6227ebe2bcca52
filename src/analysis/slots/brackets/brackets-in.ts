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
        : new Bracket(written, left, right, text, forms, linkAt(text, index, end))
    yield {subject, from: index, to: end}
  }
}

/** A link covers all between the brackets but blanks, `[[Slides](slides.pdf)]`, or they end its title. */
function linkAt({block, folded}: Text, from: number, to: number): {isLink: boolean; closesLink: boolean} {
  const [start, end] = [folded.at(from), folded.at(to)]
  const links = block.marks.filter(({kind}) => kind === 'link')
  return {
    isLink: links.some((mark) => mark.from <= start + 2 && mark.to >= end - 2 && mark.from > start),
    closesLink: links.some((mark) => mark.from < start && mark.to === end)
  }
}

/** "Link: `[insert the address]`": code in the place of a value; elsewhere it shows how something is written. */
const isOrderAsValue = (inner: string, before: string, after: string, forms: Forms): boolean =>
  /\S\s/.test(inner) &&
  (forms.order.test(inner) || orderElsewhere.test(inner)) &&
  /(?:^|\n|:)\s{0,3}$/.test(before) &&
  /^\s{0,3}(?:$|\n)/.test(after)
