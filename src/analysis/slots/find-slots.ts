import type {Article, Span} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {bracesIn, isGenerated} from './braces/brace.ts'
import {braceRows} from './braces/brace-rows.ts'
import {roundsIn} from './braces/round.ts'
import {roundRows} from './braces/round-rows.ts'
import {bracketRows} from './brackets/bracket-rows.ts'
import {bracketsIn} from './brackets/brackets-in.ts'
import {filler} from './filler/filler.ts'
import {keptInstructions} from './instructions/kept-instructions.ts'
import {loneLinesIn} from './instructions/lone-line.ts'
import {loneLineRows} from './instructions/lone-line-rows.ts'
import {numberedEntries} from './instructions/numbered-entries.ts'
import {conflictMarks} from './markers/conflict-marks.ts'
import {markers} from './markers/markers.ts'
import {blanksIn, strongBlanks} from './masks/blank.ts'
import {blankRows} from './masks/blank-rows.ts'
import {masksIn} from './masks/mask.ts'
import {maskRows} from './masks/mask-rows.ts'
import {shownFormsIn} from './shown-forms.ts'
import {tagSlots, tagsOfText} from './tags/tags.ts'
import {type Candidate, candidate, judgedCandidates} from './text/candidate.ts'
import {type Text, textsOf} from './text/readable-texts.ts'
import type {Slot} from './types.ts'
import {emptyAlts, emptyValues} from './words/empty.ts'
import {languages} from './words/languages.ts'
import {type Forms, formsOf} from './words/wordings.ts'

/** Slots from which a document is a form: then every bracket in the place of a value is one. */
const manySlots = 3

const sightings = defineAnalysis('shapes of slots', (article, key) =>
  findSightings(article, key?.split(',') ?? languages)
)

const slots = defineAnalysis('slots', (article, key) => findSlots(article, key?.split(',') ?? languages))

/** The slots of an article that nobody filled, document order. Two rules ask for the same. */
export const slotsOf = (article: Article, spoken: readonly string[] = languages): readonly Slot[] =>
  slots(article, spoken.join())

/** All that has the shape of a slot, with what was decided about it. */
export const sightingsOf = (article: Article, spoken: readonly string[]): readonly Candidate[] =>
  sightings(article, spoken.join())

/** Whether a document has so many slots that it is to be filled in. */
export const isForm = (article: Article, spoken: readonly string[]): boolean =>
  vouch(clearOnes(sightingsOf(article, spoken)))

/** A marker or a note shows that a document is not finished, not that it is a form: it vouches for no bracket. */
const vouch = (clear: readonly Candidate[]): boolean =>
  clear.filter(({text}) => !/^(?:\W{0,2}(?:TB[ACD]|TODO|FIXME)|※|[<=>]{7})/.test(text)).length >= manySlots

function findSlots(article: Article, spoken: readonly string[]): Slot[] {
  const found = sightingsOf(article, spoken)
  const clear = clearOnes(found)
  const slots = vouch(clear) ? outermost(found.filter(({certainty}) => certainty !== 'none')) : clear
  return slots.map((slot) => ({...slot, certainty: slot.certainty === 'sure' ? 'sure' : 'likely'}))
}

const clearOnes = (found: readonly Candidate[]): Candidate[] =>
  outermost(found.filter(({certainty}) => certainty === 'sure' || certainty === 'likely'))

const ranks: readonly Candidate['certainty'][] = ['sure', 'likely', 'possible']

/** `[TBD: XX:XX]` is one slot, and the surest of those at one place counts. */
export function outermost(found: readonly Candidate[]): Candidate[] {
  const sorted = found.toSorted(
    (a, b) =>
      a.span.start - b.span.start || b.span.end - a.span.end || ranks.indexOf(a.certainty) - ranks.indexOf(b.certainty)
  )
  return sorted.filter(
    ({span}, index) =>
      !sorted
        .slice(Math.max(0, index - 8), index)
        .some((other) => other.span.end >= span.end && other.span.start <= span.start)
  )
}

function findSightings(article: Article, spoken: readonly string[]): Candidate[] {
  const words = formsOf(languages.filter((language) => spoken.includes(language)))
  const generated = isGenerated(article)
  const found = textsOf(article).flatMap((text) => candidatesIn(article, text, words, generated))
  found.push(...tagSlots(article, words), ...numberedEntries(article), ...conflictMarks(article))
  found.push(
    ...keptInstructions(
      article,
      found.filter(({certainty}) => certainty === 'sure')
    )
  )
  const forms = shownFormsIn(article)
  return forms.length === 0
    ? found
    : found.map((one) => (forms.some((form) => standsIn(one.span, form)) ? {...one, ...copied} : one))
}

const copied = {certainty: 'none', because: 'part of a form that is there to be copied'} as const
const standsIn = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function candidatesIn(article: Article, text: Text, forms: Forms, generated: boolean): Candidate[] {
  const brackets = judgedCandidates(text, bracketRows, bracketsIn(text, forms), 'not in the place of a value')
  if (text.isListing) return [...brackets]
  const found = [
    ...brackets,
    ...judgedCandidates(text, maskRows, masksIn(text)),
    ...markers(text, article),
    ...judgedCandidates(text, blankRows, blanksIn(text)),
    ...strongBlanks(text, article),
    ...judgedCandidates(text, braceRows, bracesIn(text, forms, generated)),
    ...judgedCandidates(text, roundRows, roundsIn(text, forms)),
    ...tagsOfText(text, forms),
    ...judgedCandidates(text, loneLineRows, loneLinesIn(text, article))
  ]
  if (text.role === 'text') found.push(...filler(text, article))
  const whole = text.folded.text.trim().replace(/^["']|["']$/g, '')
  if (text.role !== 'text' && (text.role === 'value' ? emptyValues : emptyAlts).test(whole))
    found.push(candidate(text, 0, text.folded.text.length, 'likely', 'empty value'))
  return found.filter(({span, text: words}) => span.end > span.start && words.trim() !== '')
}
