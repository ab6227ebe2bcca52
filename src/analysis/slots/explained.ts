import type {Article, Span} from '../../article/types.ts'
import {isForm, outermost, sightingsOf} from './find-slots.ts'
import {languages} from './words/languages.ts'

/** Something that has the shape of a slot, and is none. */
export interface Explained {
  readonly span: Span
  /** The name of the row that explains it, such as "quotation". */
  readonly because: string
  /** It would be a slot in a document that has more of them. */
  readonly inForms: boolean
}

/** What has the shape of a slot and is none, document order. */
export function explainedOf(article: Article, spoken: readonly string[] = languages): Explained[] {
  const inForm = isForm(article, spoken)
  return outermost(
    sightingsOf(article, spoken).filter(({certainty}) => certainty === 'none' || (certainty === 'possible' && !inForm))
  ).map(({span, because, certainty}) => ({span, because, inForms: certainty === 'possible'}))
}
