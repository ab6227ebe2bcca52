import type {ProseBuilder} from '../text/prose.ts'
import type {Mark, Prose, Span} from '../types.ts'
import {align} from './align.ts'
import {attributesOf, htmlTokens, spanIn} from './html.ts'

/** Reads the raw HTML between the words of one block: marks of tags and comments, and links from `<a>` to `</a>`. */
export function tagReader(
  source: string,
  builder: ProseBuilder,
  marks: Mark[]
): (html: string, span: Span, from: number) => void {
  let anchor: {readonly url: Prose; readonly from: number; readonly start: number} | undefined

  const pairAnchor = (tag: string, to: number, place: Span, attributes: ReadonlyMap<string, Prose>): void => {
    if (tag !== 'a' && tag !== '/a') return
    // A link inside a link ends the one around it.
    if (anchor) {
      const span = {start: anchor.start, end: tag === '/a' ? place.end : place.start}
      marks.push({kind: 'link', form: 'html', from: anchor.from, to, span, url: anchor.url})
    }
    const url = tag === 'a' ? attributes.get('href') : undefined
    anchor = url && {url, from: to, start: place.start}
  }

  return (html, span, from) => {
    const aligned = align(html, source, span.start, span.end, false)
    if (!aligned) return
    for (const token of htmlTokens(html)) {
      if (token.type === 'text') continue
      const place = spanIn(aligned, token.from, token.to)
      const to = from
      if (token.type === 'comment') marks.push({kind: 'html', tag: '!--', from, to, span: place})
      else {
        const attributes = attributesOf(html, aligned, token)
        marks.push({kind: 'html', tag: token.name, from, to, span: place, attributes})
        pairAnchor(token.name, from, place, attributes)
        if (token.name === 'br') builder.addOpaque('\n', place)
      }
    }
  }
}
