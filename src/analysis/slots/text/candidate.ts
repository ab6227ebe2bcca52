import {either} from '../../../article/text/any-of.ts'
import type {Folded} from '../../../article/text/skeleton.ts'
import type {Decision} from '../../evidence.ts'
import type {Slot} from '../types.ts'
import {kindFor} from '../words/kinds.ts'
import type {Text} from './readable-texts.ts'

/** How sure it is that something is a slot. `possible` ones are slots where the document is a form. */
export type Certainty = Slot['certainty'] | 'possible' | 'none'

/** Something that has the shape of a slot, and what was decided about it without the rest of the document. */
export interface Candidate extends Omit<Slot, 'certainty'> {
  readonly certainty: Certainty
}

/** What decides about one shape of slots. */
export type SlotTable<S> = Decision<S, Certainty, string>

/**
 * Where something of that shape stands.
 *
 * `from` and `to` are offsets into the folded text.
 */
export interface Sighting<S> {
  readonly subject: S
  readonly from: number
  readonly to: number
}

/**
 * What a table decides about each sighting.
 *
 * @param otherwise the reason where no row has one; without it such a sighting is left out
 */
export function* judgedCandidates<S>(
  text: Text,
  table: SlotTable<S>,
  sightings: Iterable<Sighting<S>>,
  otherwise?: string
): Generator<Candidate> {
  for (const {subject, from, to} of sightings) {
    const {verdict, rows} = table.of(subject)
    const because = rows[0]?.name ?? otherwise
    if (because) yield candidate(text, from, to, verdict, because)
  }
}

export function candidate(
  {block, folded}: Text,
  from: number,
  to: number,
  certainty: Certainty,
  because: string
): Candidate {
  const text = folded.text.slice(from, to)
  return {
    block,
    text: inOwnLetters(folded, from, to),
    span: folded.span(from, to),
    certainty,
    because,
    ...slotKindOf(text)
  }
}

/** Words of another alphabet as they are written; a look-alike among Latin letters stays folded, as a reader sees it. */
export function inOwnLetters(folded: Folded, from: number, to: number): string {
  const written = folded.written.slice(folded.at(from), folded.at(to))
  return otherAlphabet.test(written) && !mixed.test(written)
    ? written.replace(/\s+/g, ' ')
    : folded.text.slice(from, to)
}

const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
/** A word in letters of two alphabets, or with what cannot be seen. */
const mixed = either(
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]/u,
  /[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u,
  /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u
)

/** What belongs into a slot, as far as its words tell. */
export function slotKindOf(words: string): Pick<Slot, 'kind' | 'expected'> {
  const {kind = 'text', expected} = kindFor(words) ?? {}
  return {kind, ...(expected !== undefined && {expected})}
}
