import {matchesOf} from '../../../article/text/match-all.ts'
import type {Article, Block} from '../../../article/types.ts'
import {type Candidate, inOwnLetters, slotKindOf} from '../text/candidate.ts'
import {sentenceAround} from '../text/places.ts'
import type {Text} from '../text/readable-texts.ts'
import {htmlNames} from '../words/html-names.ts'
import type {Forms} from '../words/wordings.ts'

/** Words in angle brackets. */
export interface Tag {
  /** As it is written: `<service name>`. */
  readonly text: string
  /** The same without its brackets. */
  readonly inner: string
  /** What Markdown takes it for: a tag, code, or text as in front matter and in titles. */
  readonly as: 'tag' | 'code' | 'text'
  /** The name of an element of HTML. */
  readonly isHtml: boolean
  /** No blank stands in front of it: `Vec<T>`. */
  readonly isGlued: boolean
  /** What a reader sees in front of it and behind it in its block. */
  readonly before: string
  readonly after: string
  readonly sentence: string
  readonly forms: Forms
}

/** Where a tag stands. */
export interface TagSighting {
  readonly tag: Tag
  readonly place: Omit<Candidate, 'certainty' | 'because'>
}

/** UTF-16 units in front of a tag and behind it that are looked at. */
const around = 40

/** `<service name>`: a slot that Markdown takes for a tag. What another tag closes is HTML. */
export function* tagsIn({blocks, source, path}: Article, forms: Forms): Generator<TagSighting> {
  if (/\.(?:mdx|vue)$/i.test(path ?? '')) return
  const closed = new Set(matchesOf(/<\/([\w-]{1,40})/g, source).map(({1: name = ''}) => name.toLowerCase()))
  for (const block of blocks)
    for (const {kind, tag: name, span, from, to} of block.marks) {
      if (kind !== 'html' || !name || /^[/!]/.test(name) || closed.has(name)) continue
      const text = source.slice(span.start, span.end)
      const inner = text.slice(1, -1).trim()
      const tag: Tag = {
        ...contextOf(block, from, to),
        text,
        inner,
        as: 'tag',
        isHtml: htmlNames.has(name),
        isGlued: /[\w)=/`]/.test(source[span.start - 1] ?? ''),
        forms
      }
      yield {tag, place: {block, text, span, ...slotKindOf(inner)}}
    }
}

/** The same in code and, where nothing is a tag, in titles and in front matter. */
export function* tagsInText({block, folded, role}: Text, forms: Forms): Generator<TagSighting> {
  const plain = {isHtml: false, isGlued: false, forms}
  if (role !== 'text') {
    const [whole] = matchesOf(/^["']?<[^\n]{2,600}>["']?$|^["']?<[^<>\n]{2,200}>/g, folded.text)
    if (!whole) return
    const text = whole[0].replace(/^["']|["']$/g, '')
    const from = folded.text.indexOf(text)
    const inner = /<([^<>]*)>/.exec(text)?.[1]?.trim() ?? ''
    const isHtml = htmlNames.has(/^[a-z][\w-]{0,20}/i.exec(inner)?.[0].toLowerCase() ?? '')
    const tag: Tag = {...plain, text, inner, isHtml, as: 'text', before: '', after: '', sentence: ''}
    const place = {
      block,
      text: inOwnLetters(folded, from, from + text.length),
      span: folded.span(from, from + text.length)
    }
    yield {tag, place: {...place, ...slotKindOf(text)}}
    return
  }
  for (const {kind, from, to} of block.marks) {
    const text = block.prose.text.slice(from, to)
    if (kind !== 'code' || !/^<[^<>=/\n]{2,80}>$/.test(text) || !/\s/.test(text)) continue
    const tag: Tag = {...plain, ...contextOf(block, from, to), text, inner: text.slice(1, -1), as: 'code'}
    yield {tag, place: {block, text, span: block.prose.span(from, to), ...slotKindOf(text)}}
  }
}

const contextOf = ({prose: {text}}: Block, from: number, to: number): Pick<Tag, 'before' | 'after' | 'sentence'> => ({
  before: text.slice(Math.max(0, from - around), from),
  after: text.slice(to, to + around),
  sentence: sentenceAround(text, from)
})
