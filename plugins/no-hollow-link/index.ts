import {linkBlocksOf} from '../../src/analysis/links/index.ts'
import {emptyAlts, isGenerated} from '../../src/analysis/slots/index.ts'
import type {Article, Mark, Prose, Span} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import type {Finding} from '../../src/rules/finding.ts'
import {code, say} from '../../src/rules/message.ts'
import {bracketed, dummyImage, hollow, noHost, noMailbox, openPath, word} from './words.ts'

/** Flags links that lead nowhere, where their address stands. A link without words is left to other linters. */
export default defineRule({
  id: 'no-hollow-link',
  category: 'placeholder',
  severity: 'error',
  scope: 'any',
  description: 'flags links and images that lead nowhere: `[x]()`, `(#)`, `#TODO-…`, example.com',
  why: 'A reader who wants to check the statement cannot.',
  better: 'See [the report](https://northwind.test/reports/42).',
  options: {},
  *check(article) {
    if (article.template) return
    const generated = isGenerated(article)
    const uses = article.blocks.flatMap(({marks}) => marks.filter(({label}) => label !== undefined))
    const isUsed = (label: string): boolean =>
      uses.some((use) => use.label === label && !isUnrelated(article, use.span))
    for (const {marks, definition, span} of article.blocks) {
      // `[//]: # (a comment)` links nothing.
      if (definition && isHollowTarget(definition.url.text, generated) && isUsed(definition.label))
        yield hollowFinding(span, definition.url)
      for (const mark of marks) {
        const {kind, url, span} = mark
        // A picture in a line of text is a tag among others; in a block of HTML it has a mark of its own.
        const isTag =
          mark.tag === 'img' && !marks.some((other) => other.kind === 'image' && other.span.start === span.start)
        const source = kind === 'html' && isTag ? mark.attributes?.get('src') : undefined
        if (source && bracketed.test(source.text.trim())) yield hollowFinding(span, source)
        if (!url) continue
        const leadsNowhere =
          kind === 'image' ? isDummy(mark, url, generated) : isLink(mark) && isHollowLink(mark, url, generated)
        if (leadsNowhere && !isUnrelated(article, span)) yield hollowFinding(span, url)
      }
    }
  }
})

/** A title that has nothing to do with the article is removed, whatever its address is: another rule says so. */
const isUnrelated = (article: Article, {start, end}: Span): boolean =>
  linkBlocksOf(article).some(({items}) =>
    items.some(({verdict, span}) => verdict === 'unrelated' && span.start <= start && span.end >= end)
  )

/** A bare address is text to read, not a promise; that of a reference stands in its definition. */
const isLink = ({kind, form}: Mark): boolean => kind === 'link' && (form === 'inline' || form === 'html')

/** `<a href="#">` is a button. */
const isHollowLink = ({form}: Mark, {text}: Prose, generated: boolean): boolean =>
  form === 'html' ? word.test(text.trim()) : isHollowTarget(text, generated)

function isHollowTarget(url: string, generated: boolean): boolean {
  const address = url.trim()
  return (
    [word, noHost, openPath, noMailbox, hollow, bracketed].some((pattern) => pattern.test(address)) ||
    (!generated && /^\{\{\s?[\w ]{1,40}\s?\}\}$/.test(address))
  )
}

/** An image without words of its own is reported as a placeholder. */
const isDummy = ({alt}: Mark, {text}: Prose, generated: boolean): boolean =>
  (dummyImage.test(text.trim()) || isHollowTarget(text, generated)) && !(alt && emptyAlts.test(alt.text.trim()))

function hollowFinding(span: Span, url: Prose): Finding {
  const message = url.text.trim()
    ? say`Add the address: ${code(url.text)} leads nowhere`
    : say`Add the address: this link has none`
  return {span, message, data: {kind: 'link'}}
}
