import type {Element, ElementContent, Root} from 'hast'
import {toMdast} from 'hast-util-to-mdast'
import type {Nodes} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown} from 'mdast-util-to-markdown'
import {withLists} from './word-lists.ts'

/** What has no words of the article. */
const foreign = new Set(['script', 'style', 'meta', 'link', 'title', 'head', 'template', 'noscript', 'o:p', 'xml'])

/** Markdown of what a CMS or a word processor put on the clipboard: its headings, links, lists, tables and words. */
export function markdownOf(tree: Root): string {
  // Line endings stay: an article that lost its Markdown has nothing else that parts its headings from its text.
  const mdast = toMdast(withLists(cleaned(tree)), {document: false, newlines: true})
  return toMarkdown(mdast as Nodes, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-'
  })
    .replaceAll('\u00a0', ' ')
    .replace(/\\(?=[[_&~])/g, '')
}

/** Without what is there for a program; Google Docs puts all into a `<b>` that is not bold. */
function cleaned<N extends Root | Element>(node: N): N {
  const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'comment') return []
    if (child.type !== 'element') return [child]
    if (foreign.has(child.tagName)) return child.tagName === 'o:p' ? cleaned(child).children : []
    const {style} = child.properties
    if (child.tagName === 'b' && /font-weight:\s?normal/.test(String(style))) return cleaned(child).children
    return [cleaned(child)]
  })
  return {...node, children}
}
