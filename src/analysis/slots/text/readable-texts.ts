import {isFenced} from '../../../article/markdown/fences.ts'
import {matchesOf} from '../../../article/text/match-all.ts'
import {type Folded, fold, foldReversed} from '../../../article/text/skeleton.ts'
import type {Article, Block, Prose} from '../../../article/types.ts'
import {emptyLinks} from '../words/empty.ts'
import {bracketTargets, type Targets} from './targets.ts'

/** One text of the article in which a slot may stand. */
export interface Text {
  readonly block: Block
  readonly folded: Folded
  /** `text`: the block's own; `value`: of a key in front matter; `alt`, `title`: of an image or a link. */
  readonly role: 'text' | 'value' | 'alt' | 'title'
  /** Of a value its key with the colon: `status: `. */
  readonly key?: string
  /** What its brackets may refer to. */
  readonly targets: Targets
  /** A listing with nothing but a bracket in it. */
  readonly isListing?: true
}

export function textsOf(article: Article): Text[] {
  const {blocks, source} = article
  const targets = bracketTargets(article)
  const texts: Text[] = []
  for (const block of blocks) {
    if (block.kind === 'code' && isIndentedProse(block, source)) {
      texts.push({block, folded: fold(block.prose), role: 'text', targets})
      continue
    }
    if (block.kind === 'code' && /^\s{0,8}\[[^[\]\n]{3,200}\]\s{0,8}$/.test(block.prose.text))
      texts.push({block, folded: fold(block.prose), role: 'text', targets, isListing: true})
    if (block.kind === 'code' || block.kind === 'comment') continue
    if (block.kind === 'frontmatter') {
      for (const {from, to, key} of fieldsOfMatter(block))
        texts.push({block, folded: fold(partOf(block.prose, from, to)), role: 'value', key, targets})
      continue
    }
    for (const {kind, form, from, to} of block.marks) {
      const words = block.prose.text.slice(from, to)
      // `[Insert link to the report](https://…)`: Markdown takes the brackets of the slot for those of a link.
      if (kind === 'link' && form !== 'auto' && emptyLinks.test(words))
        texts.push({block, folded: fold(bracketedPart(block.prose, from, to)), role: 'title', targets})
    }
    if (block.definition) {
      // Its label may be anything: `[insert date]: /date` makes a link of every `[insert date]`.
      if (block.definition.title) texts.push({block, folded: fold(block.definition.title), role: 'title', targets})
      continue
    }
    texts.push({block, folded: fold(block.prose), role: 'text', targets})
    const turned = foldReversed(block.prose)
    if (turned) texts.push({block, folded: turned, role: 'text', targets})
    for (const {alt, title, attributes} of block.marks) {
      if (alt) texts.push({block, folded: fold(alt), role: 'alt', targets})
      if (title) texts.push({block, folded: fold(title), role: 'title', targets})
      for (const name of ['alt', 'title', 'aria-label', 'content', 'datetime']) {
        const value = attributes?.get(name)
        if (value && value !== alt)
          texts.push({block, folded: fold(value), role: name === 'alt' ? 'alt' : 'title', targets})
      }
    }
  }
  return texts
}

/** A paragraph that four blanks in front of it made code; a listing reads otherwise. */
function isIndentedProse({prose: {text}, span, language}: Block, source: string): boolean {
  if (language !== undefined || isFenced(source, span.start)) return false
  const tokens = text.split(/\s+/).filter(Boolean)
  const words = tokens.filter((token) => /^[([*_]{0,2}\p{L}[\p{L}’'-]{1,40}[.,;:!?)\]*_]{0,3}$/u.test(token)).length
  return words >= fewestWordsOfProse && words >= proseShare * tokens.length && !readsAsCode.test(text)
}

const readsAsCode = /;\n|;$|[{}=$\\<>|]|--|\(\)|#|\/\//
const fewestWordsOfProse = 6
const proseShare = 0.75

const key = '[\\w-][\\w (*)-]{0,60}[:=]'

/** A key of front matter or the dash of an item with what stands behind it, or alone on the next line. */
const field = new RegExp(
  `^([ \\t]{0,12}(?:-[ \\t](?=<|TODO|TB[ACD]|FIXME)|${key}[ \\t]{0,20}(?:\\n[ \\t]{1,20}(?!${key}\\s))?))\\S[^\\n]{0,600}$`,
  'gm'
)

function* fieldsOfMatter(block: Block): Generator<{from: number; to: number; key: string}> {
  for (const {index, 0: line, 1: key = ''} of matchesOf(field, block.prose.text))
    yield {from: index + key.length, to: index + line.trimEnd().length, key}
}

/** The words of a link with the brackets that stand around them in the source. */
const bracketedPart = (prose: Prose, from: number, to: number): Prose => ({
  text: `[${prose.text.slice(from, to)}]`,
  span: () => prose.span(from, to)
})

const partOf = (prose: Prose, from: number, to: number): Prose => ({
  text: prose.text.slice(from, to),
  span: (a, b) => prose.span(from + a, from + b)
})
