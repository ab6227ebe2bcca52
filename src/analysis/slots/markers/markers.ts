import type {Article} from '../../../article/types.ts'
import {type Candidate, type Certainty, candidate, slotKindOf} from '../text/candidate.ts'
import type {Text} from '../text/readable-texts.ts'
import {type Marker, markersIn} from './marker.ts'
import {markerRows} from './marker-rows.ts'
import {phrasesIn} from './phrase.ts'
import {phraseRows} from './phrase-rows.ts'

/** `TBD`, `TODO: link` and "to be confirmed" in the place of a value. */
export function* markers(text: Text, article: Article): Generator<Candidate> {
  for (const {subject, from, to} of markersIn(text, article)) {
    const {verdict, rows} = markerRows.of(subject)
    const because = rows[0]?.name ?? ''
    const [start, end] = verdict === 'sure' ? extentOf(subject, from, to, because) : [from, to]
    yield labelledSlot(text, start, end, verdict, because)
  }
  for (const {subject, from, to} of phrasesIn(text)) {
    const {verdict, rows} = phraseRows.of(subject)
    if (rows[0]) yield labelledSlot(text, from, to, verdict, rows[0].name)
  }
}

/** The marker with the note that follows, or with the brackets around it. */
function extentOf(
  {left, right, text, inCode}: Marker,
  from: number,
  to: number,
  because: string
): [from: number, to: number] {
  const opens = /[([<‹](?:\p{L}{2,14}\s){0,3}$/u.exec(left)?.[0].length ?? 0
  const closes = /^(?:[:;]\s[^()[\]]{1,120})?[)\]>›]/.exec(right)?.[0].length ?? 0
  if (opens > 0 && closes > 0) return [from - opens, to + closes]
  if (inCode) return [from, endOfCode(text, from, to)]
  if (because !== 'alone on its line') return [from, to]
  return [from, to + (/^(?:\([\w-]{1,20}\))?\s?[:–—-]\s[^\n]{1,300}/.exec(right)?.[0].trimEnd().length ?? 0)]
}

/** A note in code ends with the code. */
function endOfCode({block, folded}: Text, from: number, to: number): number {
  const start = folded.at(from)
  const code = block.marks.find((mark) => mark.kind === 'code' && mark.from <= start && mark.to > start)
  let end = to
  while (code && end < folded.text.length && folded.at(end) < code.to) end++
  return end
}

/** A marker says nothing of what belongs there; the label or key in front of it does. */
function labelledSlot(text: Text, from: number, to: number, certainty: Certainty, because: string): Candidate {
  const slot = candidate(text, from, to, certainty, because)
  const {prose} = text.block
  const whole = text.role === 'value' ? prose.text : text.folded.text
  const at = text.role === 'value' ? prose.text.indexOf(slot.text) : from
  const label = whole.slice(whole.lastIndexOf('\n', at - 1) + 1, at)
  const note = slot.text.replace(/^\W{0,3}(?:TB[ACD]|TODO|FIXME)\W{0,3}/, '')
  const told = slotKindOf(note)
  const {expected: _, ...rest} = slot
  return {...rest, ...(told.kind === 'text' ? slotKindOf(label.replaceAll(':', ' ')) : told)}
}
