import {matchesOf} from '../../article/text/match-all.ts'
import type {Article, Block, Mark} from '../../article/types.ts'
import {type Candidate, candidate, kindOf, sentenceAround} from './candidate.ts'
import {valueWord} from './field-words.ts'
import type {Text} from './readable-texts.ts'
import type {Forms} from './wordings.ts'
import {leads, speaksOfForm} from './words.ts'

/** `<service name>` as a value of front matter, or in a title; in the text Markdown takes it for a tag. */
export function* angled(text: Text, forms: Forms): Generator<Candidate> {
  if (text.role === 'text') {
    yield* coded(text, forms)
    return
  }
  const [whole] = matchesOf(/^["']?<[^\n]{2,600}>["']?$|^["']?<[^<>\n]{2,200}>/g, text.folded.text)
  if (whole) yield candidate(text, 0, whole[0].length, 'likely', 'angle brackets')
}

/** "Impact: `<affected services>`" is a value; "landed in `<commit hash>`" shows how something is written. */
function* coded(text: Text, forms: Forms): Generator<Candidate> {
  const {prose, marks} = text.block
  for (const {kind, from, to} of marks) {
    const code = prose.text.slice(from, to)
    if (kind !== 'code' || !/^<[^<>=/\n]{2,80}>$/.test(code) || !/\s/.test(code)) continue
    const isValue = /[:—–]\s?$/.test(prose.text.slice(0, from)) && prose.text.slice(to).trim() === ''
    if (isValue && forms.field.test(code))
      yield {
        ...candidate(text, 0, 0, 'likely', 'angle brackets'),
        text: code,
        span: prose.span(from, to),
        ...kindOf(code)
      }
  }
}

const html =
  /^(?:a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|path|g|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|math)$/

/** `<service name>`: a slot that Markdown takes for a tag. */
export function* tagsOf({blocks, source, path}: Article, forms: Forms): Generator<Candidate> {
  if (/\.(?:mdx|vue)$/i.test(path ?? '')) return
  const closedTags = new Set(matchesOf(/<\/([\w-]{1,40})/g, source).map(({1: name = ''}) => name.toLowerCase()))
  for (const block of blocks) {
    for (const mark of block.marks) {
      const {kind, tag, span} = mark
      if (kind !== 'html' || !tag || tag.startsWith('/') || tag.startsWith('!') || closedTags.has(tag)) continue
      const text = source.slice(span.start, span.end)
      const inner = text.slice(1, -1).trim()
      // `<section title>` and a `<time>` that nothing closes are words, not HTML.
      const isTag =
        html.test(tag) && !/\s/.test(inner) ? !closed.test(tag) : html.test(tag) && !forms.isFieldName(inner)
      // `Vec<T>`, `<MyComponent>`, `<Examples />`, `<my-element>`, `<x a="b">`; in HTML Markdown leaves the marks of code.
      const isCode =
        /[="{}]|\/>$/.test(text) ||
        /[\w)=/`]/.test(source[span.start - 1] ?? '') ||
        /^<[A-Z][a-z]+[A-Z]|-[a-z]+>$/.test(text)
      const certainty = isTag || isCode ? undefined : certaintyOf(inner, block, mark, forms)
      if (certainty) yield {block, text, span, certainty, because: 'angle brackets', ...kindOf(inner)}
    }
  }
}

const closed = /^(?:address|section|summary|template|time|title)$/

const leading = new RegExp(`(?:^|[\\s(])(?:${leads})\\s$`, 'i')

/** "began at <time> and" and "<date> 09:14" are slots, "git checkout <name>" is how a command is written. */
function certaintyOf(inner: string, {prose}: Block, {from}: Mark, forms: Forms): Candidate['certainty'] | undefined {
  if (/^(?:TB[ACD]|TODO|FIXME)\b|^(?:tb[acd]|todo)$/.test(inner)) return 'sure'
  const isNamed = forms.field.test(inner) || forms.order.test(inner)
  if (/\s/.test(inner)) return isNamed ? 'likely' : 'possible'
  if (!isNamed) return undefined
  const before = prose.text.slice(Math.max(0, from - 40), from)
  const stands = prose.text.trim() === '' || leading.test(before) || (valueWord.test(inner) && /(?:^|\s)$/.test(before))
  return stands && forms.isFieldName(inner) && !speaksOfForm.test(sentenceAround(prose.text, from))
    ? 'likely'
    : 'possible'
}
