import type {Article} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {blanks} from './blanks.ts'
import {braces, isGenerated} from './braces.ts'
import {brackets} from './brackets.ts'
import {type Candidate, candidate} from './candidate.ts'
import {filler} from './filler.ts'
import {keptInstructions} from './kept-instructions.ts'
import {markers} from './markers.ts'
import {masks} from './masks.ts'
import {type Text, textsOf} from './readable-texts.ts'
import {angled, tagsOf} from './tags.ts'
import type {Slot} from './types.ts'
import {type Forms, formsOf} from './wordings.ts'
import {emptyAlts, emptyValues, languages} from './words.ts'

/** Slots from which a document is a form: then every bracket in the place of a value is one. */
const manySlots = 3

const slots = defineAnalysis('slots', (article, key) => findSlots(article, key?.split(',') ?? languages))

/** The slots of an article that nobody filled, document order. Two rules ask for the same. */
export const slotsOf = (article: Article, spoken: readonly string[] = languages): readonly Slot[] =>
  slots(article, spoken.join())

/** A marker shows that a document is not finished, not that it is a form: it vouches for no bracket. */
const isMarker = /^\W{0,2}(?:TB[ACD]|TODO|FIXME)/

function findSlots(article: Article, spoken: readonly string[]): Slot[] {
  const forms = formsOf(languages.filter((language) => spoken.includes(language)))
  const generated = isGenerated(article)
  const found = textsOf(article).flatMap((text) => candidatesIn(article, text, forms, generated))
  found.push(...tagsOf(article, forms))
  found.push(
    ...keptInstructions(
      article,
      found.filter(({certainty}) => certainty === 'sure')
    )
  )
  const clear = outermost(found.filter(({certainty}) => certainty !== 'possible'))
  const vouching = clear.filter(({text}) => !isMarker.test(text)).length
  const slots = vouching < manySlots ? clear : outermost(found)
  return slots.map((slot) => ({...slot, certainty: slot.certainty === 'sure' ? 'sure' : 'likely'}))
}

const ranks: readonly Candidate['certainty'][] = ['sure', 'likely', 'possible']

/** `[TBD: XX:XX]` is one slot, and the surest of those at one place counts. */
function outermost(found: readonly Candidate[]): Candidate[] {
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

function candidatesIn(article: Article, text: Text, forms: Forms, generated: boolean): Candidate[] {
  const found = [
    ...brackets(text, forms),
    ...masks(text),
    ...markers(text, article),
    ...blanks(text),
    ...braces(text, forms, generated),
    ...angled(text, forms)
  ]
  if (text.role === 'text') found.push(...filler(text, article))
  const whole = text.folded.text.trim().replace(/^["']|["']$/g, '')
  if (text.role !== 'text' && (text.role === 'value' ? emptyValues : emptyAlts).test(whole))
    found.push(candidate(text, 0, text.folded.text.length, 'likely', 'empty value'))
  return found.filter(({span, text: words}) => span.end > span.start && words.trim() !== '')
}
