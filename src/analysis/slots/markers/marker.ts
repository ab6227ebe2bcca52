import {matchesOf} from '../../../article/text/match-all.ts'
import type {Article} from '../../../article/types.ts'
import type {Sighting} from '../text/candidate.ts'
import {after, before, isInAddress, isInCode} from '../text/places.ts'
import type {Text} from '../text/readable-texts.ts'

/** `TBD`, `TODO` and the like in capitals (`TBD-103` is a number of a list), or a phrase that says the same in the place of a value. */
export interface Marker {
  /** Without the note behind it. */
  readonly word: string
  readonly before: string
  readonly after: string
  /** What stands before it on its line, and what stands behind it there. */
  readonly left: string
  readonly right: string
  readonly text: Text
  readonly article: Article
  readonly inCode: boolean
}

const marker = /(?<![\p{L}\p{N}_/.#@-])(?:TBD|TBA|TBC|TODO|FIXME|T\.B\.[ACD]\.)(?![\p{L}\p{N}_/]|\.\p{L}|-[\p{L}\d])/gu

/** The markers of a text, in order. */
export function* markersIn(text: Text, article: Article): Generator<Sighting<Marker>> {
  const {folded} = text
  if (!/TB[ACD]|TODO|FIXME|T\.B\./.test(folded.text)) return
  for (const {index, 0: word} of matchesOf(marker, folded.text)) {
    const end = index + word.length
    if (text.role === 'text' && isInAddress(text, index, end)) continue
    const [left, right] = [before(folded, index), after(folded, end)]
    yield {
      from: index,
      to: end,
      subject: {
        word,
        before: left,
        after: right,
        left: left.slice(left.lastIndexOf('\n') + 1),
        right: /^[^\n]{0,400}/.exec(right)?.[0] ?? '',
        text,
        article,
        inCode: text.role === 'text' && isInCode(text, index, end)
      }
    }
  }
}
