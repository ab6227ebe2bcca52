import type {Article} from '../types.ts'
import {type Candidate, candidate, isInCode, sentenceAround} from './candidate.ts'
import {formsOf} from './forms.ts'
import type {Text} from './texts.ts'
import {kinds, languages, speaksOfForm} from './words.ts'

/** Files of a generator have its braces in their place: Liquid, Hugo, Handlebars, Vue, MDX. */
export const isGenerated = ({source, path}: Article): boolean =>
  /\.(?:mdx|vue|erb|njk|hbs|liquid|j2)$/i.test(path ?? '') ||
  /\{%-?\s|\{\{[<%]|\{\{-?\s?[.$]|\{\{[^{}\n]{0,60}(?:\||\.\w)/.test(source)

/** `{{COMPANY_NAME}}`, `{Your title here}`. */
export function* braces(text: Text, generated: boolean): Generator<Candidate> {
  const {folded, role} = text
  if (role === 'value') return
  for (const {index, 0: whole, 1: double, 2: single} of folded.text.matchAll(
    /\{\{\s{0,3}([^{}\n]{1,80}?)\s{0,3}\}\}|(?<![{$\\\w}])\{([^{}]{3,600})\}(?!\})/g
  )) {
    const end = index + whole.length
    if (role === 'text' && isInCode(text, index, end)) continue
    if (double !== undefined) {
      const shouted = /^[A-Z][A-Z0-9_]{2,60}$/.test(double)
      if (shouted || (!generated && /^\p{Lu}?\p{L}+(?:[ _]\p{L}+){0,5}$/u.test(double)))
        yield candidate(text, index, end, shouted ? 'likely' : 'possible')
      continue
    }
    if (single === undefined || generated || speaksOfForm.test(sentenceAround(folded.text, index))) continue
    const words = single.trim().split(/\s+/)
    if (/^[.#:%]|[=;]|=>|\\/.test(single.trim())) continue
    if (
      (words.length > 1 && /^(?:\p{Lu}|e\.g\.|option|describe|this|your|insert)/u.test(single.trim())) ||
      / \| .* \| /.test(single)
    )
      yield candidate(text, index, end, 'likely')
    else if (/^(?:YYYY|DD|HH)/.test(single.trim())) yield candidate(text, index, end, 'likely')
  }
}

/** `<service name>` as a value of front matter; in the text Markdown takes it for a tag. */
export function* angled(text: Text): Generator<Candidate> {
  if (text.role !== 'value') return
  const [whole] = text.folded.text.matchAll(/^["']?<[^<>\n]{2,200}>/g)
  if (whole) yield candidate(text, 0, whole[0].length, 'likely')
}

const html =
  /^(?:a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|path|g|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|math)$/

/** `<service name>`: a slot that Markdown takes for a tag. */
export function* tagsOf({blocks, source, path}: Article): Generator<Candidate> {
  if (/\.(?:mdx|vue)$/i.test(path ?? '')) return
  for (const block of blocks) {
    for (const {kind, tag, span} of block.marks) {
      if (kind !== 'html' || !tag || tag.startsWith('/') || tag.startsWith('!') || html.test(tag)) continue
      const written = source.slice(span.start, span.end)
      // `Vec<T>`, `<MyComponent>`, `<my-element>`, `<x a="b">`
      if (
        /[="{}]/.test(written) ||
        /[\w)]/.test(source[span.start - 1] ?? '') ||
        /^<[A-Z][a-z]+[A-Z]|-[a-z]+\s?\/?>$/.test(written)
      )
        continue
      const inner = written.slice(1, -1).trim()
      const words = inner.split(/\s+/).length
      const [kindOf, , expected] = kinds.find(([, pattern]) => pattern.test(inner)) ?? [
        'text',
        undefined,
        'text or nothing'
      ]
      const named = formsOf(languages).field.test(inner) || formsOf(languages).order.test(inner)
      const certainty = words > 1 && named ? 'likely' : words > 1 || named ? 'possible' : undefined
      if (certainty) yield {block, text: written, span, kind: kindOf, expected, certainty}
    }
  }
}
