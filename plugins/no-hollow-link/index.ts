import {linkBlocksOf} from '../../src/analysis/links/index.ts'
import {emptyAlts, isGenerated, isKeptForm} from '../../src/analysis/slots/index.ts'
import {firstIndex} from '../../src/article/text/parts-within.ts'
import type {Article, Mark, Prose, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, type Message, type Quoted, say, title} from '../../src/rules/message.ts'
import {addOrder, bracketed, dummyImage, hollow, noHost, noMailbox, openPath, word} from './words.ts'

/** Flags links that lead nowhere, where their address stands. A link without words is left to other linters. */
export default defineRule({
  id: 'no-hollow-link',
  category: 'placeholder',
  severity: 'error',
  scope: 'any',
  description: 'flags links and images that lead nowhere: `[x]()`, `(#)`, `#TODO-…`, example.com',
  why: 'Readers who follow it get nowhere.',
  better: 'See [the report](https://northwind.test/reports/42).',
  options: {},
  *check(article) {
    if (article.template || isKeptForm(article)) return
    const generated = isGenerated(article)
    const isUnrelated = withinUnrelated(article)
    const uses = usesByLabel(article)
    const isUsed = (label: string): boolean => (uses.get(label) ?? []).some(({span}) => !isUnrelated(span))
    for (const {marks, definition, span, prose} of article.blocks) {
      // `[//]: # (a comment)` links nothing.
      if (definition && isHollowTarget(definition.url.text, generated) && isUsed(definition.label))
        yield {span, message: unaddressed(definition.url, title(definition.label)), data: {kind: 'link'}}
      for (const mark of marks) {
        const {kind, url, span} = mark
        // A picture in a line of text is a tag among others; in a block of HTML it has a mark of its own.
        const isTag =
          mark.tag === 'img' && !marks.some((other) => other.kind === 'image' && other.span.start === span.start)
        const source = kind === 'html' && isTag ? mark.attributes?.get('src') : undefined
        if (source && bracketed.test(source.text.trim())) yield {span, ...picture(source)}
        if (!url) continue
        const leadsNowhere =
          kind === 'image'
            ? isDummy(mark, url, generated)
            : isLink(mark) && !isTip(mark, url) && isHollowLink(mark, url, generated)
        if (!leadsNowhere || isUnrelated(span)) continue
        if (kind === 'image') yield {span, ...picture(url)}
        else yield {span, message: unaddressed(url, title(prose.text.slice(mark.from, mark.to))), data: {kind: 'link'}}
      }
    }
  }
})

function usesByLabel({blocks}: Article): Map<string, Mark[]> {
  const uses = new Map<string, Mark[]>()
  for (const {marks} of blocks)
    for (const mark of marks) {
      if (mark.label === undefined) continue
      const own = uses.get(mark.label)
      if (own) own.push(mark)
      else uses.set(mark.label, [mark])
    }
  return uses
}

/** Within a title that has nothing to do with the article: that is removed, whatever its address is, and another rule says so. */
function withinUnrelated(article: Article): (span: Span) => boolean {
  let titles: readonly Span[] | undefined
  return ({start, end}) => {
    titles ??= linkBlocksOf(article)
      .flatMap(({items}) => items.flatMap(({verdict, span}) => (verdict === 'unrelated' ? span : [])))
      .sort((a, b) => a.start - b.start)
    const title = titles[firstIndex(titles, (span) => span.end >= end)]
    return title !== undefined && title.start <= start
  }
}

/** A bare address is text to read, not a promise; that of a reference stands in its definition. */
const isLink = ({kind, form}: Mark): boolean => kind === 'link' && (form === 'inline' || form === 'html')

/** `[💻](# "Code")`: there to show its title. */
const isTip = ({title}: Mark, {text}: Prose): boolean => title !== undefined && text.trim() === '#'

/** `<a href="#">` is a button. */
const isHollowLink = ({form}: Mark, {text}: Prose, generated: boolean): boolean =>
  form === 'html' ? word.test(text.trim()) : isHollowTarget(text, generated)

function isHollowTarget(url: string, generated: boolean): boolean {
  const address = url.trim()
  return (
    [word, addOrder, noHost, openPath, noMailbox, hollow, bracketed].some((pattern) => pattern.test(address)) ||
    (!generated && /^\{\{\s?[\w ]{1,40}\s?\}\}$/.test(address))
  )
}

/** An image without words of its own is reported as a placeholder. */
const isDummy = ({alt}: Mark, {text}: Prose, generated: boolean): boolean =>
  (dummyImage.test(text.trim()) || isHollowTarget(text, generated)) && !(alt && emptyAlts.test(alt.text.trim()))

/** @param words of the link, or its label */
function unaddressed(url: Prose, words: Quoted): Message {
  if (!url.text.trim())
    return words.words
      ? say`Add an address to the link ${words}: it has none`
      : say`Add an address to this link: it has none`
  return words.words
    ? say`Replace ${code(url.text)} with the address of ${words}: it leads nowhere`
    : say`Replace ${code(url.text)} with an address: it leads nowhere`
}

const picture = (url: Prose): Omit<Finding, 'span'> => ({
  message: dummyImage.test(url.text.trim())
    ? say`Replace ${code(url.text)} with the real picture: it is a dummy`
    : url.text.trim()
      ? say`Replace ${code(url.text)} with the address of the picture: it leads nowhere`
      : say`Add the address of this picture: it has none`,
  note: 'Readers see no picture, or an empty one.',
  better: '![Error rate](https://northwind.test/graphs/42.png)',
  data: {kind: 'link'}
})
