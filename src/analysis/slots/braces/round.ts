import {matchesOf} from '../../../article/text/match-all.ts'
import type {Sighting} from '../text/candidate.ts'
import {after, before, isInCode} from '../text/places.ts'
import type {Text} from '../text/readable-texts.ts'
import type {Forms} from '../words/wordings.ts'

/** Something in round brackets, and what stands around it. */
export interface Round {
  readonly inner: string
  readonly before: string
  readonly after: string
  readonly text: Text
  readonly forms: Forms
  /** It begins with code. */
  readonly beginsWithCode: boolean
}

/** The round brackets of a text that are no code. */
export function* roundsIn(text: Text, forms: Forms): Generator<Sighting<Round>> {
  const {folded, role} = text
  for (const {index: from, 0: whole, 1: inner = ''} of matchesOf(
    /(?<=^|[\s:：。！？])\(([^()\n]{2,200})\)/g,
    folded.text
  )) {
    const to = from + whole.length
    if (role === 'text' && isInCode(text, from, to)) continue
    const beginsWithCode = role === 'text' && isInCode(text, from + 1, from + 2)
    yield {
      subject: {inner, before: before(folded, from), after: after(folded, to), text, forms, beginsWithCode},
      from,
      to
    }
  }
}
