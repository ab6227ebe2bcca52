import type {Article, Span} from '../../article/types.ts'
import {defineAnalysis} from '../define-analysis.ts'
import {bracketRows, bracketsIn} from './brackets.ts'
import {markerRows, markersIn} from './markers.ts'
import {textsOf} from './readable-texts.ts'
import {formsOf} from './wordings.ts'
import {languages} from './words.ts'

/** A bracket or a marker that has its reason to stand there. */
export interface Explained {
  readonly span: Span
  /** The name of the row that explains it, such as "quotation". */
  readonly because: string
}

/** The brackets and markers of an article that are no slots, document order. */
export const explainedOf = defineAnalysis('explained brackets', (article): readonly Explained[] =>
  textsOf(article)
    .flatMap((text) => [...explainedIn(article, text)])
    .sort((a, b) => a.span.start - b.span.start)
)

function* explainedIn(article: Article, text: ReturnType<typeof textsOf>[number]): Generator<Explained> {
  for (const {bracket, from, to} of bracketsIn(text, formsOf(languages))) {
    const {verdict, rows} = bracketRows.of(bracket)
    if (verdict === 'none' && rows[0]) yield {span: text.folded.span(from, to), because: rows[0].name}
  }
  for (const {marker, from, to} of markersIn(text, article)) {
    const {verdict, rows} = markerRows.of(marker)
    if (verdict === 'none' && rows[0]) yield {span: text.folded.span(from, to), because: rows[0].name}
  }
}
