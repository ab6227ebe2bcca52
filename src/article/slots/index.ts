import type {Article, Slot} from '../types.ts'
import {angled, braces, isGenerated, tagsOf} from './braces.ts'
import {brackets} from './brackets.ts'
import {type Candidate, candidate} from './candidate.ts'
import {filler} from './filler.ts'
import {type Forms, formsOf} from './forms.ts'
import {blanks, markers} from './markers.ts'
import {masks} from './masks.ts'
import {type Text, textsOf} from './texts.ts'
import {emptyAlts, languages} from './words.ts'

/** Slots beyond which a document is one that is filled in: then every bracket in the place of a value is one. */
const manySlots = 3

/** The slots of an article that nobody filled, document order. */
export function slotsOf(article: Article, spoken: readonly string[] = languages): readonly Slot[] {
  const key = spoken.join()
  const known = memo.get(article) ?? new Map<string, readonly Slot[]>()
  memo.set(article, known)
  const slots = known.get(key) ?? findSlots(article, spoken)
  known.set(key, slots)
  return slots
}

/** Two rules ask for the same slots. */
const memo = new WeakMap<Article, Map<string, readonly Slot[]>>()

function findSlots(article: Article, spoken: readonly string[]): Slot[] {
  const forms = formsOf(languages.filter((language) => spoken.includes(language)))
  const generated = isGenerated(article)
  const found = textsOf(article).flatMap((text) => candidatesIn(text, forms, generated))
  found.push(...tagsOf(article))
  const many = found.filter(({certainty}) => certainty !== 'possible').length >= manySlots
  const kept = found.flatMap((slot): Slot[] =>
    slot.certainty !== 'possible'
      ? [{...slot, certainty: slot.certainty}]
      : many
        ? [{...slot, certainty: 'likely'}]
        : []
  )
  kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return kept.filter(
    (slot, index) =>
      !kept
        .slice(Math.max(0, index - 8), index)
        .some(({span}) => span.end >= slot.span.end && span.start <= slot.span.start)
  )
}

function candidatesIn(text: Text, forms: Forms, generated: boolean): Candidate[] {
  const found = [
    ...brackets(text, forms),
    ...masks(text),
    ...markers(text),
    ...blanks(text),
    ...braces(text, generated),
    ...angled(text)
  ]
  if (text.role === 'text') found.push(...filler(text))
  if (text.role === 'alt' && emptyAlts.test(text.folded.text.trim()))
    found.push(candidate(text, 0, text.folded.text.length, 'likely'))
  return found.filter(({span, text: words}) => span.end > span.start && words.trim() !== '')
}
