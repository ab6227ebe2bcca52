import {matchesOf} from '../../../article/text/match-all.ts'
import type {Article} from '../../../article/types.ts'
import type {Sighting} from '../text/candidate.ts'
import {after, before, isInCode, sentenceAround} from '../text/places.ts'
import type {Text} from '../text/readable-texts.ts'
import type {Forms} from '../words/wordings.ts'

/** Something in braces, and what stands around it. */
export interface Brace {
  readonly inner: string
  /** `open`: of a paragraph that begins with a brace which nothing closes. */
  readonly marks: 'double' | 'single' | 'open'
  /** Blanks stand on its inner sides, as in code. */
  readonly spaced: boolean
  readonly before: string
  readonly after: string
  readonly sentence: string
  readonly text: Text
  readonly forms: Forms
  /** The document belongs to a generator, or documents types. */
  readonly generated: boolean
}

/** Files of a generator have its braces in their place: Liquid, Hugo, Handlebars, Vue, MDX; so has documentation of types. */
export const isGenerated = ({source, path}: Article): boolean =>
  /\.(?:mdx|vue|erb|njk|hbs|liquid|j2)$/i.test(path ?? '') ||
  /\{(?:string|number|boolean|object|function|array|buffer|any)\b[^{}\n]{0,40}\}/i.test(source) ||
  /\{%-?\s|\{\{[<%]|\{\{-?\s?[.$]|\{\{\s?[\w$"'/-]{1,60}\s?(?:\||\.\w)/.test(source)

/** The braces of a text that are no code. */
export function* bracesIn(text: Text, forms: Forms, generated: boolean): Generator<Sighting<Brace>> {
  const {folded, role} = text
  if (!folded.text.includes('{')) return
  const around = (from: number, to: number) => ({
    before: before(folded, from),
    after: after(folded, to),
    sentence: sentenceAround(folded.text, from),
    text,
    forms,
    generated
  })
  for (const {index: from, 0: whole, 1: double, 2: single = ''} of matchesOf(closed, folded.text)) {
    const to = from + whole.length
    if (role === 'text' && isInCode(text, from, to)) continue
    const subject: Brace =
      double === undefined
        ? {inner: single.trim(), marks: 'single', spaced: single !== single.trim(), ...around(from, to)}
        : {inner: double.trim(), marks: 'double', spaced: false, ...around(from, to)}
    yield {subject, from, to}
  }
  const [open] = role === 'text' ? matchesOf(unclosed, folded.text) : []
  if (!open) return
  const to = open[0].length
  yield {subject: {inner: (open[1] as string).trim(), marks: 'open', spaced: false, ...around(0, to)}, from: 0, to}
}

const closed = /\{\{([^{}\n]{1,300})\}\}|(?<![{$\\\w}])\{([^{}]{3,600})\}(?!\})/g

/** `{Describe what happened.` whose brace closes some paragraphs below. */
const unclosed = /^\{([^{}]{20,600})$/g
